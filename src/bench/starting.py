#!/usr/bin/env python3
"""Times a start, from the command to the first page: the jar, trained (src/ops/train.sh), and, where its jar is given, petclinic.

    src/bench/starting.py --jar target/parley.jar [--rounds 10] [--petclinic spring-petclinic.jar]

Needs Linux, a JDK from 17 on, and unzip. Each round starts each of them once, in turn.
"""
import argparse
import pathlib
import statistics
import subprocess
import tempfile
import time
import urllib.request

from serving import TOP, cpu_seconds, refuse_if_taken

PORT = 18083


def start(command, folder):
    refuse_if_taken(PORT)
    began = time.perf_counter()
    process = subprocess.Popen(
        [*command, f"--server.port={PORT}"], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        while True:
            try:
                urllib.request.urlopen(f"http://localhost:{PORT}/", timeout=30).read()
                return time.perf_counter() - began, cpu_seconds(process)
            except OSError:
                if process.poll() is not None:
                    raise SystemExit(f"{command} ended with {process.returncode}")
                time.sleep(0.005)
    finally:
        process.kill()
        process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--jar", required=True)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--petclinic", help="its jar, built beforehand")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        jar = pathlib.Path(options.jar).resolve()
        trained = pathlib.Path(folder, "trained")
        subprocess.run([TOP / "src/ops/train.sh", jar, trained], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        kinds = {"site, jar": (["java", "-jar", str(jar)], folder), "site, trained": (["java", "-Xmx192m", f"@{trained}/start"], trained)}
        if options.petclinic:
            petclinic = pathlib.Path(options.petclinic).resolve()
            subprocess.run(
                ["java", "-Djarmode=tools", "-jar", petclinic, "extract", "--destination", "petclinic"],
                cwd=folder, check=True, stdout=subprocess.DEVNULL,
            )
            kinds["petclinic, jar"] = (["java", "-jar", str(petclinic)], folder)
            kinds["petclinic, extracted"] = (["java", "-jar", f"petclinic/{petclinic.name}"], folder)
        taken = {name: [] for name in kinds}
        for number in range(-1, options.rounds):
            for name in kinds if number % 2 else reversed(kinds):
                took = start(*kinds[name])
                # The first round has the files read into memory.
                if number >= 0:
                    taken[name].append(took)
    base = list(kinds)[-1]
    print(subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()[0])
    print(f"| start, median of {options.rounds} | wall, s | CPU, s | wall : that of {base} | CPU |")
    print("| --- | ---: | ---: | ---: | ---: |")
    for name, runs in taken.items():
        columns = [statistics.median(run[at] for run in runs) for at in (0, 1)]
        columns += [statistics.median(a[at] / b[at] for a, b in zip(runs, taken[base])) for at in (0, 1)]
        print(f"| {name} | " + " | ".join(f"{number:.2f}" for number in columns) + " |")


if __name__ == "__main__":
    main()
