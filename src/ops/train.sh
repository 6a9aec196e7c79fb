#!/usr/bin/env bash
# Lays the site out in a folder, trained to start fast there: src/ops/train.sh target/parley.jar /opt/parley
#
# Runs it once under some reading, and keeps what the JVM learnt: an AOT cache from JDK 25 on (JEP 514, 515), an
# archive of classes before (JEP 350). Serve with: java -Xmx192m @/opt/parley/start
# Run it again for another jar or another JDK, in the place where it will be served: both are tied to that.
set -euo pipefail
jar=$(realpath "${1:?the jar}")
mkdir -p "${2:?the folder to lay it out in}"
folder=$(realpath "$2")
port=${PORT:-18099}
# The heap to train with, and to name at the end; a server is given its own, which may be another.
heap=${HEAP:-192m}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

rm -rf "${folder:?}"/{lib,parley.jar,parley.aot,parley.jsa,start}
"$java" -Djarmode=tools -jar "$jar" extract --destination "$folder" --force >/dev/null
[ "$(basename "$jar")" = parley.jar ] || mv "$folder/$(basename "$jar")" "$folder/parley.jar"

# One collector thread and small stacks. The buffers of all connections that there may be take 80 MB beside the heap.
# Out of memory it says what to do and ends, rather than hang.
options=(-XX:+ExitOnOutOfMemoryError
    '-XX:OnOutOfMemoryError=echo Parley is out of memory: give Java a larger heap, -Xmx of its command or HEAP of parley.service'
    -XX:+UseSerialGC -Xss512k -XX:MaxDirectMemorySize=96m)
# What starts is compiled lightly: two cores have half of a start to spend on compiling for what comes after it. Ten times
# the calls until code is compiled anew for speed, which a busy server reaches in seconds; meanwhile none is slowed
# down by being watched for that.
options+=(-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000 -XX:Tier4CompileThreshold=150000
    -XX:Tier4BackEdgeThreshold=400000 -XX:Tier3DelayOn=0)
version=$("$java" -version 2>&1 | sed -n '1s/[^"]*"\([0-9]*\).*/\1/p')
if [ "$version" -ge 25 ]; then
    learn="-XX:AOTCacheOutput=$folder/parley.aot"
    use="-XX:AOTCache=$folder/parley.aot"
    # Nor is it compiled for speed from the first call on because training got that far.
    options+=(-XX:+UnlockDiagnosticVMOptions -XX:-AOTReplayTraining)
else
    learn="-XX:ArchiveClassesAtExit=$folder/parley.jsa"
    use="-XX:SharedArchiveFile=$folder/parley.jsa"
fi

site=http://localhost:$port
"$java" "-Xmx$heap" "${options[@]}" "$learn" -jar "$folder/parley.jar" --server.port="$port" >"$folder/training.log" 2>&1 &
trained=$!
trap 'kill "$trained" 2>/dev/null || true' EXIT
until curl -sf -o /dev/null "$site/actuator/health/readiness"; do
    kill -0 "$trained" 2>/dev/null || { cat "$folder/training.log" >&2; exit 1; }
    sleep 0.2
done
for path in / /speakers /talks /topics /sources /changes /about/data '/?q=talks' '/?format=json' '/?format=csv' '/?format=atom' /nowhere; do
    for _ in $(seq 20); do
        # A name that anybody could make up: such pages are made each time.
        curl -s -o /dev/null -H 'Host: training.invalid' "$site$path"
    done
    curl -s -o /dev/null --compressed "$site$path"
done
# What was learnt is written at the end, which takes a while.
kill "$trained"
wait "$trained" || true
trap - EXIT
rm "$folder/training.log"

printf '"%s"\n' "${options[@]}" "$use" -jar "$folder/parley.jar" >"$folder/start"
echo "Trained for JDK $version: java -Xmx$heap \"@$folder/start\""
