"""Articles for a cluster: every kind of input, with everything in it that a cluster could damage."""

import gzip
import json
import os
from pathlib import Path

STRANGE = "line\u2028separator, next\u0085line, cr\rlf\r\ntab\t, null, \\N, \U0001f30a"


def article(number: int, **fields: object) -> dict:
    """An article of its own, every fifth told twice, so that there is something to merge."""
    told = number - 1 if number % 5 == 0 else number
    day = told % 28 + 1
    text = (
        f"Kenyan Foreign Minister Amani Odera met her Norwegian counterpart Leif Strand in Oslo on March {day}, 2024. "
        f'"We agreed to build port number {told} together," Odera said. The ministers pledged to expand patrols. {"More. " * (number % 3)}'
    )
    return {"id": f"a{number}", "text": text, "published": "2024-03-29", **fields}


def story(number: int, copy: int = 0) -> dict:
    """A longer article, or a copy of it, cut and with words changed; a copy with a higher number is made from the one before."""
    towns, goods = ("Bergen", "Mombasa", "Turku", "Arica", "Tampere", "Lamu"), ("herring", "timber", "grain", "cable", "cement", "coffee")
    sentences = [
        f"Envoy {chr(65 + number)}{'aeiou'[at % 5]}rik Solv{'aeiou'[(at + number) % 5]}n opened talks in {towns[(at + number) % 6]} on "
        f"{goods[at % 6]} worth {(number * 37 + at * 11) % 900 + 100} million crowns, {'which nobody had expected' if at % 2 else 'as both sides had asked'}."
        for at in range(12)
    ]
    kept = [sentence.replace("opened", "began") if at % 4 == 1 else sentence for at, sentence in enumerate(sentences[copy : 12 - copy])] if copy else sentences
    return {"id": f"story{number}-{copy}", "text": " ".join(kept), "published": f"2024-02-{number % 20 + 1 + copy:02d}"}


def write_inputs(folder: Path) -> None:
    """Every kind of input, with everything in it that a cluster could damage."""
    (folder / "sub [1]+é%41").mkdir(parents=True)
    plain = [json.dumps(article(number)) for number in range(20)]
    plain[3] = json.dumps(article(3, title=STRANGE), ensure_ascii=False)
    plain[5] = ""
    plain[6] = '{"id": "nul", "text": "a \\u0000 character"}'
    plain[7] = '{"id": "half", "text": "half a pair \\ud83c here"}'
    plain[8] = "null"
    plain[9] = '{"id": "\\u2028", "text": null}'
    (folder / "plain.jsonl").write_bytes(b"\xef\xbb\xbf" + "\r\n".join(plain).encode())
    with gzip.open(folder / "sub [1]+é%41" / "packed *.jsonl.gz", "wb") as packed:
        for number in range(20, 40):
            packed.write(json.dumps(article(number, body_html=os.urandom(600).hex())).encode() + b"\n")
        packed.write(b'{"text": "no \xff UTF-8"}\n')
        packed.write(json.dumps({"id": "large", "text": "x" * (17 << 20)}).encode() + b"\n")
        packed.write(json.dumps(article(41)).encode())
    whole = (folder / "sub [1]+é%41" / "packed *.jsonl.gz").read_bytes()
    (folder / "cut.jsonl.gz").write_bytes(gzip.compress(whole[:3000])[:-9])
    rows = "\n".join(f'c{number},"{article(number)["text"].replace(chr(34), chr(34) * 2)}\n"' for number in range(50, 56))
    (folder / "table.csv").write_text(f"id,text\n{rows}\n")
    (folder / "empty.jsonl").write_bytes(b"")
    stories = [json.dumps(story(number, copy)) for number in range(6) for copy in range(4)]
    (folder / "stories.jsonl").write_text("\n".join([*stories[12:], json.dumps({**story(9), "id": "story0-0"}), *stories[:12]]))
    write_archive(folder / "pages.warc.gz")


def write_archive(path: Path) -> None:
    """A web archive with pages, what is none, and an end that was cut off."""
    with path.open("wb") as archive:
        for number in range(60, 68):
            status = "404 Not Found" if number == 63 else "200 OK"
            page = f"<html><body><article><p>{article(number)['text']} Größe</p></article></body></html>"
            body = page.encode("cp1252" if number == 64 else "utf-8")
            block = f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n\r\n".encode() + body
            head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/{number}\r\nContent-Length: {len(block)}\r\n\r\n"
            archive.write(gzip.compress(head.encode() + block + b"\r\n\r\n"))
        archive.write(gzip.compress(b"WARC/1.0\r\n")[:12])
