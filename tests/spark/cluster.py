"""A cluster of this machine's own, and the project beside it."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "spark"))
os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
os.environ["PYSPARK_PYTHON"] = sys.executable

from pyspark.sql import SparkSession  # noqa: E402

import read_articles  # noqa: E402
from inputs import article, write_inputs  # noqa: E402

PARLEY = ["node", str(ROOT / "build" / "pipeline" / "cli.js")]
STAGE = str(ROOT / "build" / "stage.mjs")
DAY = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}


def sums(release: Path) -> str:
    return (release / "latest" / "SHA256SUMS").read_text()


def table(release: Path, name: str) -> str:
    return (release / "latest" / "csv" / f"{name}.csv").read_text()


def parley(*arguments: object, lines: str | None = None) -> subprocess.CompletedProcess:
    return subprocess.run([*PARLEY, *map(str, arguments)], env=DAY, input=lines, capture_output=True, text=True)


class ClusterTest(unittest.TestCase):
    """Has the inputs, what one machine makes of them, and a cluster whose executors are processes of their own."""

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
