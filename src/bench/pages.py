#!/usr/bin/env python3
"""Times the pages of a site that serves a record made by Generate.java: pages.py [port] [rounds].

Least, median and 90th percentile in milliseconds of each page, made anew each time: without parley.url no page is kept for a
host that only the reader names, and with --parley.kept=0MB no entry either. Asked one at a time over one connection, in
turn, so that a slow moment of the machine is shared by all.
"""
import http.client
import json
import re
import statistics
import sys
import time
import urllib.parse

port = int(sys.argv[1]) if len(sys.argv) > 1 else 8080
rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 21
connection = http.client.HTTPConnection("127.0.0.1", port, timeout=600)


def ask(path):
    start = time.perf_counter()
    connection.request("GET", path, headers={"Host": "bench.example", "Accept-Encoding": "identity"})
    answer = connection.getresponse()
    size = 0
    while piece := answer.read(1 << 20):
        size += len(piece)
    return answer.status, size, (time.perf_counter() - start) * 1000


def body(path):
    connection.request("GET", path, headers={"Host": "bench.example"})
    return connection.getresponse().read().decode()


def seldom():
    """One of the words that Generate.java uses least."""
    syllables = "ba ko ri ten lau mi so ver dal čin gø pé nus ha zel".split()
    word, left = "", 19_990 + len(syllables)
    while left > 0:
        word += syllables[left % len(syllables)]
        left //= len(syllables)
    return urllib.parse.quote(word)


summary = json.loads(body("/?format=json"))["summary"]
speakers = int(re.search(r"by ([\d,]+) speakers?", summary)[1].replace(",", ""))
# By Zipf's law this one has about as many statements as there are for each speaker.
average = max(1, round(speakers / sum(1 / rank for rank in range(1, speakers + 1))))
source = re.search(r'href="/sources/([^"#]+)', body("/statements/said-0000005"))[1]
pages = {
    "timeline, first page": "/",
    "timeline, middle page": "/?start=2019-07",
    "timeline, undated": "/?start=2030",
    "timeline, newest first": "/?order=newest",
    "timeline, JSON": "/?format=json",
    "timeline, Atom": "/?format=atom",
    "busiest speaker": "/speakers/speaker-1",
    "average speaker": f"/speakers/speaker-{average}",
    "statement": "/statements/said-0000005",
    "talks": "/talks/talks-1",
    "topic": "/topics/topic-1",
    "source": f"/sources/{source}",
    "list of speakers": "/speakers",
    "list of talks": "/talks",
    "list of topics": "/topics",
    "list of sources": "/sources",
    "changes": "/changes",
    "not on record": "/statements/said-x",
    "filter: side": "/?side=side-1",
    "filter: speaker": "/?speaker=speaker-1",
    "filter: spoken of": "/?of=speaker-1",
    "filter: topic": "/?topic=topic-1",
    "filter: talks": "/?talks=talks-1",
    "filter: quotes": "/?kind=quote",
    "filter: dates": "/?from=2019-01-01&to=2019-12-31",
    "filter: four at once": "/?side=side-1&topic=topic-1&kind=quote&from=2019",
    "search: common word": "/?q=talks",
    "search: common, by date": "/?q=talks&order=oldest",
    "search: rare word": f"/?q={seldom()}",
    "search: absent word": "/?q=zyzzyva",
}
streams = {"CSV of everything": "/?format=csv", "sitemap": "/sitemap.xml", "record.zip": "/record.zip"}

print(summary)
times = {name: [] for name in pages}
found = {}
for turn in range(rounds + 5):
    for name, path in pages.items():
        status, size, taken = ask(path)
        found[name] = (status, size)
        if turn >= 5:
            times[name].append(taken)
print(f"{'page':26}{'least':>9}{'median':>9}{'p90':>9}{'kB':>9}  status")
for name, taken in times.items():
    ninth = statistics.quantiles(taken, n=10)[-1]
    print(f"{name:26}{min(taken):9.1f}{statistics.median(taken):9.1f}{ninth:9.1f}{found[name][1] / 1000:9.0f}  {found[name][0]}", flush=True)
for name, path in streams.items():
    status, size, taken = ask(path)
    print(f"{name:26}{taken / 1000:7.1f} s{'':9}{size / 1000:9.0f}  {status}")
