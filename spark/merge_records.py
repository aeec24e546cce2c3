"""Merges what read_articles.py has read on Apache Spark: the records, with all that hangs on them, stay on the cluster.

    spark-submit spark/merge_records.py PARTS RECORDS --stage build/stage.mjs

PARTS is the folder that read_articles.py wrote; RECORDS is a new folder of Parquet files, one folder for each table, with
the columns `key` (the record's id) and `json` (its row, evidence, conflicts, links and participants). One task merges all,
on the disk of its executor. Ids are those of a first build; a release, which carries ids on, is what `parley publish` makes.
"""

import argparse
import sys

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

from filters import TRAILER_KEY, Filters, Refused, add_filter_options, new_folder, run_driver, ship, trailers_in, transform

# Rows that a file of records has at most.
ROWS_PER_FILE = 200_000


def merge_records(spark: SparkSession, parts: str, records: str, filters: Filters) -> dict[str, int]:
    """Writes the records of all readings in `parts` to `records`, checked; gives how many there are of each table."""
    system, target = new_folder(spark, records)
    source = spark._jvm.org.apache.hadoop.fs.Path(parts)
    if not source.getFileSystem(spark._jsc.hadoopConfiguration()).exists(source):
        raise Refused(f"no such folder: {parts}: name the one that read_articles.py wrote")
    ship(spark, filters)
    readings = spark.read.parquet(parts).select("key", "json")
    try:
        lines = transform(spark, readings.coalesce(1), filters, "merge")
        table = F.expr(f"IF(key = '{TRAILER_KEY}', 'trailer', get_json_object(json, '$.table')) AS table")
        writer = lines.select("key", "json", table).write.option("compression", "zstd").option("maxRecordsPerFile", ROWS_PER_FILE)
        writer.partitionBy("table").parquet(records)
        counts = check_records(spark.read.parquet(records), readings)
        system.delete(spark._jvm.org.apache.hadoop.fs.Path(f"{records}/table=trailer"), True)
        return counts
    except Exception:
        system.delete(target, True)
        raise


def check_records(written: DataFrame, readings: DataFrame) -> dict[str, int]:
    """Compares what was written with the trailer of the merge, and that with the readings."""
    trailers = trailers_in(written)
    if len(trailers) != 1:
        raise Refused(f"the merge wrote {len(trailers)} trailers: it ended before it was done")
    told = trailers[0]
    given = sum(trailer["out"] + trailer["rejected"] for trailer in trailers_in(readings) if trailer["stage"] == "map")
    if told["in"] != given:
        raise Refused(f"the merge read {told['in']} articles of {given}: lines are lost")
    counts = {row.table: row["count"] for row in written.where(F.col("key") != TRAILER_KEY).groupBy("table").count().collect()}
    came = (sum(count for table, count in counts.items() if table != "rejects"), counts.get("rejects", 0))
    if came != (told["out"], told["rejected"]):
        raise Refused(f"the merge wrote {told['out']} records and {told['rejected']} rejects, {came} came: lines are lost")
    return dict(sorted(counts.items()))


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("parts", help="folder that read_articles.py wrote, as a Hadoop path")
    parser.add_argument("records", help="new folder for the records, as a Hadoop path")
    add_filter_options(parser)
    options = parser.parse_args()
    filters = Filters(options.stage, options.node, grace=options.grace)
    return run_driver("merge_records", lambda spark: merge_records(spark, options.parts, options.records, filters))


if __name__ == "__main__":
    sys.exit(main())
