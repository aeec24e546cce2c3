"""The release that Spark reads is that of one machine, byte for byte, or there is none: `make test-spark`."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
import unittest
from pathlib import Path

from cluster import ROOT, STAGE, ClusterTest, parley, sums, table  # first: it finds the driver
from inputs import STRANGE, article
from processes import ancestors, command_line, processes

import read_articles


class ReadArticles(ClusterTest):
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


if __name__ == "__main__":
    unittest.main(verbosity=2)
