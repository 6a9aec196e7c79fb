#!/usr/bin/env bash
# Builds the site and measures all that src/bench/README.md tells: src/bench/run.sh [spring-petclinic.jar [statements …]]
#
# Needs Linux, a JDK from 17 on, Maven, Python, wrk, nginx and curl, a quiet machine, and 4 GB of memory for a million
# statements. Without a jar petclinic is left out; without numbers the sizes are 10, 10,000, 100,000 and 1,000,000.
# Rounds are five unless ROUNDS says otherwise.
set -euo pipefail
petclinic=()
if [ $# -gt 0 ]; then
    petclinic=(--petclinic "$(realpath "$1")")
    shift
fi
[ $# -gt 0 ] || set -- 10 10000 100000 1000000
cd "$(dirname "$0")/../.."
port=18085
folder=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$folder"' EXIT

mvn -B -q package -DskipTests
src/bench/serving.py --jar target/parley.jar --rounds "${ROUNDS:-5}" "${petclinic[@]}"
echo
src/bench/starting.py --jar target/parley.jar --rounds "${ROUNDS:-5}" "${petclinic[@]}"
for statements; do
    echo
    java src/bench/Generate.java "$folder/record" "$statements"
    # Nothing is kept, neither pages nor the entries on them.
    java -Xmx4g -jar target/parley.jar --parley.data="file:$folder/record" --parley.kept=0MB --server.port=$port >"$folder/log" &
    site=$!
    until grep -q "Indexed record" "$folder/log"; do
        kill -0 $site
        sleep 1
    done
    grep -o "Started ParleyApplication in [0-9.]* seconds" "$folder/log"
    python3 src/bench/pages.py $port 21
    kill $site
    wait $site || true
    rm -r "$folder/record"
done
