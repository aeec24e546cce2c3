"""The filters of parley on Apache Spark: one process for each partition that has lines."""

import argparse
import json
import shlex
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from py4j.java_gateway import JavaObject
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

HERE = Path(__file__).parent
TRAILER_KEY = "~end"


class Refused(Exception):
    """What the user can do something about, in one line."""


@dataclass(frozen=True)
class Filters:
    """How the filters are run on the executors."""

    stage: str
    node: str = "node"
    threads: int = 1
    # How long a filter may live on after it has closed its output.
    grace: int = 10

    def command(self, *words: str) -> str:
        """The shell command of a filter, run in the folder where Spark puts the files that were added."""
        options = ["--jobs", str(self.threads)] if words == ("map",) else []
        filter_words = [self.node, Path(self.stage).name, *words, *options]
        return shlex.join(["bash", "run-filter.sh", str(self.grace), *filter_words])


def new_folder(spark: SparkSession, path: str) -> tuple[JavaObject, JavaObject]:
    """Hadoop's file system of a folder, and its path there; refuses one that exists."""
    target = spark._jvm.org.apache.hadoop.fs.Path(path)
    system = target.getFileSystem(spark._jsc.hadoopConfiguration())
    if system.exists(target):
        raise Refused(f"{path} is there already: name a new folder")
    return system, target


def ship(spark: SparkSession, filters: Filters) -> None:
    """Sends the filters to the executors, and tells Spark how long one may live on."""
    for file in (filters.stage, str(HERE / "run-filter.sh")):
        spark.sparkContext.addFile(file)
    spark.conf.set("spark.sql.scriptTransformation.exitTimeoutInSeconds", str(filters.grace))


def transform(spark: SparkSession, lines: DataFrame, filters: Filters, *words: str) -> DataFrame:
    """Runs a filter, named by its words, over each partition. All columns are strings; a trailer gets the number of its partition."""
    lines.createOrReplaceTempView("lines")
    command = filters.command(*words).replace("\\", "\\\\").replace("'", "\\'")
    delimited = r"ROW FORMAT DELIMITED FIELDS TERMINATED BY '\t' LINES TERMINATED BY '\n'"
    written = spark.sql(f"SELECT TRANSFORM(key, json) {delimited} USING '{command}' AS (key STRING, json STRING) {delimited} FROM lines")
    written.withColumn("part", F.spark_partition_id()).createOrReplaceTempView("written")
    # A trailer of the filter before was numbered when it came from there.
    own = f"key = '{TRAILER_KEY}' AND get_json_object(json, '$.stage') = '{words[-1]}'"
    numbered = """regexp_replace(json, '"partition":"[^"]*"', concat('"partition":"', part, '"'))"""
    return spark.sql(f"SELECT key, IF({own}, {numbered}, json) AS json, part FROM written")


def grouped(spark: SparkSession, lines: DataFrame) -> DataFrame:
    """The lines of each key in one partition, one after the other; trailers come last."""
    lines.createOrReplaceTempView("scattered")
    return spark.sql("SELECT key, json FROM scattered DISTRIBUTE BY key SORT BY key")


def trailers_in(lines: DataFrame) -> list[dict]:
    """What the filters said at the end of each partition."""
    return [json.loads(row.json) for row in lines.where(F.col("key") == TRAILER_KEY).select("json").collect()]


def check_versions(trailers: list[dict]) -> None:
    """Refuses what was not made by one version of everything."""
    versions = {(trailer["code"], trailer["lexicon"], trailer["node"]) for trailer in trailers}
    if len(versions) > 1:
        raise Refused(f"{len(versions)} versions of code, lexicons or Node took part: {sorted(versions)}")


def add_filter_options(parser: argparse.ArgumentParser) -> None:
    """The options of a driver that say how its filters are run."""
    parser.add_argument("--stage", default=str(HERE.parent / "build" / "stage.mjs"), help="the filters in one file: make stage")
    parser.add_argument("--node", default="node", help="Node on the executors")
    parser.add_argument("--grace", type=int, default=10, help="seconds that a filter may live on after its last line")


def run_driver(name: str, job: Callable[[SparkSession], dict[str, int]]) -> int:
    """Runs a job on the cluster that spark-submit was told of, and prints its counts; what it refuses is one line. Gives the exit code."""
    spark = SparkSession.builder.appName("parley").config("spark.sql.catalogImplementation", "in-memory").getOrCreate()
    try:
        counts = job(spark)
    except Refused as refused:
        print(f"{name}: {refused}", file=sys.stderr)
        return 1
    finally:
        spark.stop()
    print(json.dumps(counts))
    return 0
