"""Compares documents that may be copies of one another, in rounds in which lines meet under their keys (pipeline/merge/duplicates/rounds.ts)."""

from dataclasses import dataclass
from itertools import accumulate

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from filters import TRAILER_KEY, Filters, Refused, grouped, trailers_in, transform

# Whose lines each round reads.
FEEDERS = {"sketch": ("map",), "entrant": ("sketch",), "bucket": ("entrant",), "near": ("bucket",), "print": ("near", "sketch"), "pair": ("print",)}
# How many rows of a partition Spark numbers before it goes on to the next partition.
ROWS_OF_RUN = 1 << 33
# Lines that come together in one task, where nobody has said how many tasks there shall be.
TASK_BYTES = 64 << 20


@dataclass(frozen=True)
class Work:
    """Folders: of the sketches of all documents, for what lies between the rounds and may be removed after, and for what comes of it."""

    sketches: str
    between: str
    contenders: str


def compare(spark: SparkSession, work: Work, accepted: int, filters: Filters, is_spread: bool) -> DataFrame:
    """Writes what came of comparing all documents, with the trailers of all rounds, checked. Spread, each round has as many tasks as Spark is told."""
    # Otherwise small rounds take few tasks: each starts a program.
    spark.conf.set("spark.sql.adaptive.enabled", "false" if is_spread else "true")
    spark.conf.set("spark.sql.adaptive.coalescePartitions.parallelismFirst", "false")
    spark.conf.set("spark.sql.adaptive.advisoryPartitionSizeInBytes", str(TASK_BYTES))
    sketches = grouped(spark, spark.read.parquet(work.sketches))
    entrants, trailers = number(spark, transform(spark, sketches, filters, "compare", "sketch"), work.between)
    entrants.createOrReplaceTempView("entrants")
    dealt = transform(spark, spark.sql("SELECT key, json FROM entrants SORT BY key"), filters, "compare", "entrant")
    near = transform(spark, grouped(spark, dealt), filters, "compare", "bucket")
    asked = transform(spark, grouped(spark, near), filters, "compare", "near")
    prints = spark.sql("SELECT concat('print_', lpad(place, 10, '0')) AS key, json FROM entrants").union(asked.select("key", "json"))
    paired = transform(spark, grouped(spark, prints), filters, "compare", "print")
    contenders = transform(spark, grouped(spark, paired), filters, "compare", "pair")
    contenders.unionByName(trailers).write.option("compression", "zstd").parquet(work.contenders)
    written = spark.read.parquet(work.contenders)
    check_rounds(written, accepted)
    return written


def number(spark: SparkSession, entrants: DataFrame, folder: str) -> tuple[DataFrame, DataFrame]:
    """The lines with their numbers in the order of their keys, and the trailers."""
    runs = entrants.sort("key").select("key", "json", "part", F.spark_partition_id().alias("run"), F.monotonically_increasing_id().alias("row"))
    runs.write.option("compression", "zstd").parquet(folder)
    written = spark.read.parquet(folder)
    sizes = {row.run: row["count"] for row in written.groupBy("run").count().collect()}
    before = [0, *accumulate(sizes.get(run, 0) for run in range(max(sizes, default=0)))]
    place = F.expr(f"array({', '.join(f'{size}L' for size in before)})[run] + row % {ROWS_OF_RUN}L")
    numbered = written.where(F.col("key") != TRAILER_KEY).withColumn("place", place)
    json_with_place = F.expr("concat('{\"place\":', place, ',', substring(json, 2))")
    return numbered.select("key", "place", json_with_place.alias("json")), written.where(F.col("key") == TRAILER_KEY).select("key", "json", "part")


def check_rounds(written: DataFrame, accepted: int) -> None:
    """Compares what each round has read with what the rounds before it have written."""
    trailers = trailers_in(written)
    names = [(trailer["stage"], trailer["partition"]) for trailer in trailers]
    if len(set(names)) < len(names):
        raise Refused("a partition of comparing has two trailers: lines are doubled")
    out = {"map": accepted} | {stage: sum(trailer["out"] for trailer in trailers if trailer["stage"] == stage) for stage in FEEDERS}
    for stage, feeders in FEEDERS.items():
        heard = sum(trailer["in"] for trailer in trailers if trailer["stage"] == stage)
        said = sum(out[feeder] for feeder in feeders)
        if heard != said:
            raise Refused(f"round {stage} of comparing read {heard} lines of {said}: lines are lost")
    contenders = written.where(F.col("key") != TRAILER_KEY).count()
    if contenders != out["pair"]:
        raise Refused(f"the last round of comparing wrote {out['pair']} lines, {contenders} came: lines are lost")
