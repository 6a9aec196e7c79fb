#!/usr/bin/env python3
"""Measures what the site serves beside nginx on the same bytes and, where its jar is given, petclinic.

    src/bench/serving.py [--rounds 5] [--seconds 5] [--petclinic spring-petclinic.jar]

Needs Linux, JDK 17 or later, Maven, wrk and nginx. All run on this machine, one at a time, in turn; the table
has the medians of the rounds, and the medians of the ratios within a round.
"""
import argparse
import gzip
import os
import pathlib
import platform
import re
import socket
import statistics
import subprocess
import tempfile
import time
import urllib.request

TOP = pathlib.Path(__file__).resolve().parents[2]
SITE, NGINX, PETCLINIC, SMALL = 18080, 18081, 18082, 18084
WARM_UP = 3
CONNECTIONS = 32
TICKS = os.sysconf("SC_CLK_TCK")

NGINX_CONF = """
daemon off; worker_processes auto; pid {folder}/nginx.pid; error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off; sendfile on; tcp_nopush on; keepalive_requests 1000000000;
    types {{ text/html html; }}
    client_body_temp_path {folder}; proxy_temp_path {folder}; fastcgi_temp_path {folder};
    uwsgi_temp_path {folder}; scgi_temp_path {folder};
    server {{ listen {port}; root {folder}; index index.html; gzip_static on; etag on; }}
}}
"""


def get(url, headers=None):
    return urllib.request.urlopen(urllib.request.Request(url, headers=headers or {}), timeout=60)


def await_page(url, process):
    until = time.time() + 120
    while time.time() < until:
        if process.poll() is not None:
            raise SystemExit(f"{url}: its server ended with {process.returncode}")
        try:
            return get(url).read()
        except OSError:
            time.sleep(0.05)
    raise SystemExit(f"{url}: no answer in two minutes")


def refuse_if_taken(port):
    with socket.socket() as probe:
        if probe.connect_ex(("localhost", port)) == 0:
            raise SystemExit(f"Something else answers on port {port}")


def java(jar, port, options=()):
    refuse_if_taken(port)
    return subprocess.Popen(
        ["java", *options, "-jar", str(jar), f"--server.port={port}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def cpu_seconds(process):
    """Of the process and those that it started."""
    total = 0
    pids = [process.pid]
    children = pathlib.Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split()
    for pid in pids + children:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / TICKS


class Load:
    """One run of wrk: requests a second, the server's CPU for a request in ms, 99th percentile in ms."""

    def __init__(self, process, url, seconds, headers, connections, script):
        command = ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", "--latency"]
        for header in headers:
            command += ["-H", header]
        if script:
            command += ["-s", script]
        before = cpu_seconds(process)
        out = subprocess.run(command + [url], capture_output=True, text=True, check=True).stdout
        spent = cpu_seconds(process) - before
        requests = int(re.search(r"(\d+) requests in", out).group(1))
        self.rate = float(re.search(r"Requests/sec:\s+([\d.]+)", out).group(1))
        self.cpu = 1000 * spent / requests
        number, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", out).groups()
        self.p99 = float(number) * {"us": 0.001, "ms": 1, "s": 1000}[unit]
        if "Non-2xx" in out and not any("If-None-Match" in header for header in headers):
            raise SystemExit(f"{url} was answered with errors:\n{out}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=int, default=5, help="for each run of wrk")
    parser.add_argument("--petclinic", help="its jar, built beforehand")
    parser.add_argument("--jar", help="the site's, rather than building it")
    options = parser.parse_args()
    jar = options.jar
    if not jar:
        subprocess.run(["mvn", "-B", "-q", "package", "-DskipTests"], cwd=TOP, check=True)
        jar = TOP / "target/parley.jar"
    with tempfile.TemporaryDirectory() as folder:
        started = []
        try:
            run(options, jar, pathlib.Path(folder), started)
        finally:
            for process in started:
                process.terminate()
            for process in started:
                process.wait()


def run(options, jar, folder, started):
    site = java(jar, SITE)
    started.append(site)
    page = await_page(f"http://localhost:{SITE}/", site)
    folder.chmod(0o755)
    (folder / "index.html").write_bytes(page)
    packed = get(f"http://localhost:{SITE}/", {"Accept-Encoding": "gzip"}).read()
    assert gzip.decompress(packed) == page
    (folder / "index.html.gz").write_bytes(packed)
    (folder / "nginx.conf").write_text(NGINX_CONF.format(folder=folder, port=NGINX))
    refuse_if_taken(NGINX)
    nginx = subprocess.Popen(["nginx", "-c", str(folder / "nginx.conf")], stderr=subprocess.DEVNULL)
    started.append(nginx)
    await_page(f"http://localhost:{NGINX}/", nginx)
    slowly = folder / "slowly.lua"
    slowly.write_text("function delay() return 2 end\n")

    def tag(port):
        return get(f"http://localhost:{port}/", {"Accept-Encoding": "gzip"}).headers["ETag"]

    zipped = "Accept-Encoding: gzip"
    runs = []
    for port, process, name in ((NGINX, nginx, "nginx"), (SITE, site, "site")):
        url = f"http://localhost:{port}/"
        runs += [
            (f"{name}, gzip", process, url, [zipped], CONNECTIONS, None),
            (f"{name}, 304", process, url, [zipped, f"If-None-Match: {tag(port)}"], CONNECTIONS, None),
            (f"{name}, identity", process, url, [], CONNECTIONS, None),
            (f"{name}, gzip, light load", process, url, [zipped], 4, str(slowly)),
        ]
    small = java(jar, SMALL, options=["-XX:+UseSerialGC", "-Xmx64m", "-Xmn16m"])
    started.append(small)
    await_page(f"http://localhost:{SMALL}/", small)
    runs.append(("site in -Xmx64m, gzip", small, f"http://localhost:{SMALL}/", [zipped], CONNECTIONS, None))
    # A page asked for by a name that anybody could make up is not kept.
    runs.append(("site, made each time", site, f"http://localhost:{SITE}/", ["Host: bench.example"], CONNECTIONS, None))
    if options.petclinic:
        petclinic = java(options.petclinic, PETCLINIC)
        started.append(petclinic)
        url = f"http://localhost:{PETCLINIC}/vets.html"
        await_page(url, petclinic)
        runs.append(("petclinic, vets", petclinic, url, [], CONNECTIONS, None))
    by_name = {name: [] for name, *_ in runs}
    for number in range(-WARM_UP, options.rounds):
        for name, process, url, headers, connections, script in runs if number % 2 else runs[::-1]:
            load = Load(process, url, options.seconds, headers, connections, script)
            # The first rounds warm up.
            if number >= 0:
                by_name[name].append(load)
    show(by_name, options, site, len(page), len(packed))


def show(by_name, options, site, length, packed):
    cpu = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    version = subprocess.run(["java", "-version"], capture_output=True, text=True).stderr.splitlines()[0]
    nginx = subprocess.run(["nginx", "-v"], capture_output=True, text=True).stderr.strip()
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=TOP, capture_output=True, text=True)
    print(f"Parley {commit.stdout.strip()}, {version}, {nginx}, {platform.system()} {platform.release()}, "
          f"{os.cpu_count()} x {cpu.group(1) if cpu else platform.machine()}")
    print(f"wrk with {CONNECTIONS} connections, {options.rounds} rounds of {options.seconds} s after {WARM_UP} to warm up; "
          f"the timeline has {length:,} bytes, {packed:,} with gzip")
    print()
    print("| | requests/s | CPU for one, ms | p99, ms |")
    print("| --- | ---: | ---: | ---: |")
    for name, loads in by_name.items():
        print(f"| {name} | {median(l.rate for l in loads):,.0f} | {median(l.cpu for l in loads):.3f} "
              f"| {median(l.p99 for l in loads):.2f} |")
    print()
    print("| ratio | of | |")
    print("| --- | --- | ---: |")

    def ratio(what, one, other, measure):
        if one in by_name and other in by_name:
            pairs = zip(by_name[one], by_name[other])
            print(f"| {what} | {one} : {other} | {median(getattr(a, measure) / getattr(b, measure) for a, b in pairs):.2f} |")

    for kind in ("gzip", "304", "identity"):
        ratio("requests/s", f"site, {kind}", f"nginx, {kind}", "rate")
    ratio("p99", "site, gzip, light load", "nginx, gzip, light load", "p99")
    ratio("requests/s", "site, gzip", "petclinic, vets", "rate")
    ratio("requests/s", "site in -Xmx64m, gzip", "site, gzip", "rate")
    ratio("CPU for one", "site, made each time", "petclinic, vets", "cpu")


def median(numbers):
    return statistics.median(list(numbers))


if __name__ == "__main__":
    main()
