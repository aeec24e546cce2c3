"""The records that Spark merges are those of one machine, or there are none: `make test-spark`."""

import json
import unittest

from cluster import STAGE, ClusterTest, parley, table  # first: it finds the driver

import merge_records
import read_articles


class MergeRecords(ClusterTest):
    def merge(self, parts: str, name: str, node: str = "node") -> dict[str, int]:
        filters = read_articles.Filters(STAGE, node=node, grace=3)
        return merge_records.merge_records(self.spark, str(self.folder / parts), str(self.folder / name), filters)

    def test_records_that_are_merged_on_the_cluster_are_those_of_one_machine(self) -> None:
        self.read(self.inputs, "to-merge", 7)
        counts = self.merge("to-merge", "records")
        files = [path.relative_to(self.inputs) for path in self.inputs.rglob("*") if path.is_file()]
        paths = "".join(f"k\t{json.dumps({'folder': str(self.inputs), 'path': str(path)})}\n" for path in files)
        merged = parley("stage", "merge", lines=parley("stage", "map", lines=paths).stdout)
        self.assertEqual((merged.returncode, merged.stderr), (0, ""))
        lines = [line.split("\t", 1) for line in merged.stdout.rstrip("\n").split("\n")]
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


if __name__ == "__main__":
    unittest.main(verbosity=2)
