"""The release that Spark reads is that of one machine, byte for byte, or there is none.

Runs on a cluster whose executors are processes of their own: `make test-spark`.
"""

import gzip
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "spark"))
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
os.environ["PYSPARK_PYTHON"] = sys.executable

from pyspark.sql import SparkSession  # noqa: E402

import merge_records  # noqa: E402
import read_articles  # noqa: E402

PARLEY = ["node", str(ROOT / "build" / "pipeline" / "cli.js")]
STAGE = str(ROOT / "build" / "stage.mjs")
DAY = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
STRANGE = "line\u2028separator, next\u0085line, cr\rlf\r\ntab\t, null, \\N, \U0001f30a"


def sums(release: Path) -> str:
    return (release / "latest" / "SHA256SUMS").read_text()


def table(release: Path, name: str) -> str:
    return (release / "latest" / "csv" / f"{name}.csv").read_text()


def parley(*arguments: object) -> subprocess.CompletedProcess:
    return subprocess.run([*PARLEY, *map(str, arguments)], env=DAY, capture_output=True, text=True)


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


class ReadArticles(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = Path(tempfile.mkdtemp(prefix="parley-spark-"))
        cls.inputs = cls.folder / "inputs"
        write_inputs(cls.inputs)
        built = parley("build", cls.inputs, "--out", cls.folder / "one", "--max-rejects", 1, "--jobs", 2)
        assert built.returncode == 0, built.stderr
        assert "0 meetings" not in built.stdout, built.stdout
        cls.expected = sums(cls.folder / "one")
        assert table(cls.folder / "one", "evidence").count("duplicate_of") > 20
        cls.few = cls.folder / "few"
        cls.few.mkdir()
        (cls.few / "few.jsonl").write_text("".join(json.dumps(article(number)) + "\n" for number in range(6)))
        cls.spark = (
            SparkSession.builder.master("local-cluster[2,1,1024]")
            .config("spark.sql.catalogImplementation", "in-memory")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.task.maxFailures", "2")
            .getOrCreate()
        )
        cls.spark.sparkContext.setLogLevel("OFF")

    @classmethod
    def tearDownClass(cls) -> None:
        cls.spark.stop()
        shutil.rmtree(cls.folder, ignore_errors=True)

    def read(self, inputs: Path, name: str, partitions: int | None = None, node: str = "node", grace: int = 10) -> dict[str, int]:
        filters = read_articles.Filters(STAGE, node=node, grace=grace)
        return read_articles.read_articles(self.spark, str(inputs), str(self.folder / name), filters, partitions)

    def publish(self, name: str) -> Path:
        release = self.folder / f"{name}-release"
        published = parley("publish", self.folder / name, "--out", release)
        self.assertEqual((published.returncode, published.stderr), (0, ""))
        return release

    def wrapper(self, name: str, script: str) -> str:
        """A program to run in place of Node, which alters what the filter does."""
        path = self.folder / name
        path.write_text(f"#!/bin/bash\nset -o pipefail\n{script}\n")
        path.chmod(0o755)
        return str(path)

    def test_the_release_of_whole_files_is_that_of_one_machine(self) -> None:
        counts = self.read(self.inputs, "whole")
        self.assertGreater(counts["rejected"], 5)
        self.assertEqual(sums(self.publish("whole")), self.expected)

    def test_the_release_is_the_same_with_any_number_of_partitions(self) -> None:
        for partitions in (1, 7, 64):
            with self.subTest(partitions=partitions):
                counts = self.read(self.inputs, f"spread{partitions}", partitions)
                self.assertLessEqual(counts["partitions"], partitions)
                self.assertEqual(sums(self.publish(f"spread{partitions}")), self.expected)

    def test_partitions_without_lines_have_no_trailer_and_are_not_missed(self) -> None:
        counts = self.read(self.few, "sparse", 64)
        self.assertEqual((counts["accepted"], counts["rejected"]), (6, 0))
        self.assertLess(counts["partitions"], 64)
        with self.assertRaisesRegex(read_articles.Refused, "is there already"):
            self.read(self.few, "sparse", 64)
        self.assertTrue((self.folder / "sparse" / "_SUCCESS").exists())

    def test_an_executor_that_is_killed_in_the_middle_changes_nothing(self) -> None:
        for words in ("map", "compare pair"):
            with self.subTest(words):
                self.kill_during(words)

    def kill_during(self, words: str) -> None:
        slow = self.wrapper("slow", f'[[ "$2 $3" = "{words}"* ]] && {{ touch {self.folder}/mapping; sleep 4; }}\nexec node "$@"')
        name = f"killed-{words.replace(' ', '-')}"
        outcome: dict[str, object] = {}

        def run() -> None:
            try:
                outcome["counts"] = self.read(self.inputs, name, 3, node=slow)
            except Exception as error:  # told by the assertion below
                outcome["error"] = error

        thread = threading.Thread(target=run)
        thread.start()
        victim = self.running_executor()
        os.kill(victim, signal.SIGKILL)
        thread.join()
        (self.folder / "mapping").unlink()
        self.assertNotIn("error", outcome)
        self.assertFalse(Path(f"/proc/{victim}").exists())
        self.assertEqual(sums(self.publish(name)), self.expected)

    def running_executor(self) -> int:
        """An executor of this test, once one of its filters is reading."""
        for _ in range(1800):
            time.sleep(0.1)
            if not (self.folder / "mapping").exists():
                continue
            for filter_id in processes("slow"):
                for parent in ancestors(filter_id):
                    if "CoarseGrainedExecutorBackend" in command_line(parent) and os.getpid() in ancestors(parent):
                        return parent
        raise AssertionError("no filter was seen running")

    def test_a_filter_that_does_not_end_well_fails_the_run(self) -> None:
        cases = {
            "fails after its last line": ('node "$@"; exit 3', "exit"),
            "fails later than Spark waits": ('node "$@"; exec >&-; sleep 1.5; exit 3', "exit"),
            "stays after its last line": ('node "$@"; exec >&-; sleep 600', "exit"),
            "drops its trailer": ("node \"$@\" | sed '$d'", "no trailer"),
            "drops a line": ("node \"$@\" | sed '1d'", "lines are lost"),
            "reads nothing": ("cat > /dev/null", "are lost"),
        }
        for number, (name, (script, message)) in enumerate(cases.items()):
            with self.subTest(name):
                started = time.monotonic()
                with self.assertRaises(Exception) as raised:
                    self.read(self.few, f"bad{number}", node=self.wrapper(f"bad-{number}", script), grace=3)
                self.assertIn(message, str(raised.exception))
                self.assertLess(time.monotonic() - started, 200)
                self.assertFalse((self.folder / f"bad{number}").exists())

    def test_a_round_of_comparing_that_does_not_end_well_fails_the_run(self) -> None:
        cases = {
            "fails after its last line": ("sketch", 'node "$@"; exit 3', "exit"),
            "fails later than Spark waits": ("pair", 'node "$@"; exec >&-; sleep 1.5; exit 3', "exit"),
            "stays after its last line": ("entrant", 'node "$@"; exec >&-; sleep 600', "exit"),
            "drops its trailer": ("bucket", "node \"$@\" | sed '$d'", "lines are lost"),
            "drops a line": ("near", "node \"$@\" | sed '1d'", "lines are lost"),
            "drops the last line of all": ("pair", "node \"$@\" | sed '1d'", "lines are lost"),
            "reads nothing": ("print", "cat > /dev/null", "lines are lost"),
            "is another version": ("sketch", "node \"$@\" | sed 's/\"code\":\"./\"code\":\"x/'", "2 versions of code"),
        }
        for number, (name, (stage, script, message)) in enumerate(cases.items()):
            with self.subTest(name):
                wrapper = self.wrapper(f"badround-{number}", f'if [ "$2 $3" != "compare {stage}" ]; then exec node "$@"; fi\n{script}')
                with self.assertRaises(Exception) as raised:
                    self.read(self.few, f"badround{number}", node=wrapper, grace=3)
                self.assertIn(message, str(raised.exception))
                self.assertFalse((self.folder / f"badround{number}").exists())

    def test_two_versions_of_the_code_fail_the_run(self) -> None:
        script = f"""node "$@" | {{ if mkdir {self.folder}/first 2> /dev/null; then sed 's/"code":"./"code":"x/'; else cat; fi; }}"""
        with self.assertRaisesRegex(read_articles.Refused, "2 versions of code"):
            self.read(self.few, "versions", 3, node=self.wrapper("versions-node", script))

    def test_rejects_alone_make_a_release(self) -> None:
        bad = self.folder / "bad-inputs"
        bad.mkdir()
        (bad / "bad.jsonl").write_bytes(b'[]\n{"no": "text"}\n\xff\n')
        (bad / "none.csv.gz").write_bytes(b"no gzip")
        self.assertEqual(self.read(bad, "rejects")["rejected"], 4)
        built = parley("build", bad, "--out", self.folder / "bad-one", "--max-rejects", 1)
        self.assertEqual(built.returncode, 0, built.stderr)
        self.assertEqual(sums(self.publish("rejects")), sums(self.folder / "bad-one"))

    def test_parquet_gives_the_records_of_the_same_lines(self) -> None:
        (self.folder / "lines").mkdir()
        lines = self.folder / "lines" / "articles.jsonl"
        lines.write_text("".join(json.dumps(article(number, title=STRANGE)) + "\n" for number in range(30)))
        self.spark.read.json(str(lines)).coalesce(1).write.parquet(str(self.folder / "tables" / "articles"))
        (self.folder / "tables" / "articles" / "_SUCCESS").unlink()
        counts = self.read(self.folder / "tables", "parquet", 3)
        self.assertEqual(counts["accepted"], 30)
        built = parley("build", lines.parent, "--out", self.folder / "lines-one")
        self.assertEqual(built.returncode, 0, built.stderr)
        release = self.publish("parquet")
        self.assertIn("#30,", table(release, "documents"))
        for name in ("meetings", "agreements", "statements", "actors"):
            self.assertEqual(table(release, name), table(self.folder / "lines-one", name))

    def merge(self, parts: str, name: str, node: str = "node") -> dict[str, int]:
        filters = read_articles.Filters(STAGE, node=node, grace=3)
        return merge_records.merge_records(self.spark, str(self.folder / parts), str(self.folder / name), filters)

    def test_records_that_are_merged_on_the_cluster_are_those_of_one_machine(self) -> None:
        self.read(self.inputs, "to-merge", 7)
        counts = self.merge("to-merge", "records")
        files = [path.relative_to(self.inputs) for path in self.inputs.rglob("*") if path.is_file()]
        paths = "".join(f"k\t{json.dumps({'folder': str(self.inputs), 'path': str(path)})}\n" for path in files)
        mapped = subprocess.run([*PARLEY, "stage", "map"], input=paths, capture_output=True, text=True, check=True).stdout
        merged = subprocess.run([*PARLEY, "stage", "merge"], input=mapped, capture_output=True, text=True, check=True).stdout
        lines = [line.split("\t", 1) for line in merged.rstrip("\n").split("\n")]
        rows = self.spark.read.parquet(str(self.folder / "records")).collect()
        self.assertEqual(sorted([row.key, row.json] for row in rows), sorted(line for line in lines if line[0] != "~end"))
        self.assertEqual(counts["meetings"], len(table(self.folder / "one", "meetings").splitlines()) - 1)
        self.assertGreater(counts["rejects"], 5)
        with self.assertRaisesRegex(read_articles.Refused, "is there already"):
            self.merge("to-merge", "records")

    def test_a_merge_that_does_not_end_well_leaves_nothing(self) -> None:
        with self.assertRaisesRegex(read_articles.Refused, "no such folder"):
            self.merge("nowhere", "bad-records")
        self.read(self.few, "few-read")
        cases = {
            "fails after its last line": ('node "$@"; exit 3', "exit"),
            "drops its trailer": ("node \"$@\" | sed '$d'", "0 trailers"),
            "drops a line": ("node \"$@\" | sed '1d'", "lines are lost"),
            "reads half": ("sed '/^d_/d' | node \"$@\"", "lines are lost"),
        }
        for number, (name, (script, message)) in enumerate(cases.items()):
            with self.subTest(name):
                with self.assertRaises(Exception) as raised:
                    self.merge("few-read", f"bad-records{number}", node=self.wrapper(f"bad-merge-{number}", script))
                self.assertIn(message, str(raised.exception))
                self.assertFalse((self.folder / f"bad-records{number}").exists())

    def test_the_command_line_tells_what_is_wrong_in_one_line(self) -> None:
        cases = {"article.txt": "is none of .jsonl", "articles.csv": "only `parley build` reads", "_hidden.jsonl": "begins with _"}
        for name, message in cases.items():
            folder = self.folder / f"refused-{name}"
            folder.mkdir()
            (folder / name).write_text("file,title\n")
            with self.assertRaisesRegex(read_articles.Refused, message):
                self.read(folder, "refused")
        submit = Path(sys.executable).parent / "spark-submit"
        script = [str(submit), "--master", "local[1]", str(ROOT / "spark" / "read_articles.py")]
        environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
        refused = subprocess.run([*script, str(self.folder / "nowhere"), str(self.folder / "never"), "--stage", STAGE], env=environment, capture_output=True, text=True)
        self.assertEqual(refused.returncode, 1)
        # spark-submit puts both outputs of the driver into one.
        self.assertRegex(refused.stdout, r"(?m)^read_articles: no such file or folder: ")
        done = subprocess.run([*script, str(self.few), str(self.folder / "submitted"), "--stage", STAGE], env=environment, capture_output=True, text=True)
        self.assertEqual((done.returncode, json.loads(done.stdout.splitlines()[-1])), (0, {"partitions": 1, "accepted": 6, "rejected": 0}))


def command_line(process: int) -> str:
    try:
        return Path(f"/proc/{process}/cmdline").read_text().replace("\0", " ")
    except OSError:
        return ""


def processes(word: str) -> list[int]:
    """Processes whose command line has the word; whether they are ours, their ancestors tell."""
    return [int(path.name) for path in Path("/proc").iterdir() if path.name.isdigit() and word in command_line(int(path.name))]


def ancestors(process: int) -> list[int]:
    found = []
    while process > 1:
        try:
            process = int(Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            break
        found.append(process)
    return found


if __name__ == "__main__":
    unittest.main(verbosity=2)
