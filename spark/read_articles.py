"""Reads articles on Apache Spark with the filters of parley and compares them, for `parley publish` to make a release of.

    spark-submit spark/read_articles.py INPUT PARTS --stage build/stage.mjs

INPUT is a file or a folder of .jsonl, .csv and .warc files (each also .gz) and of Parquet, wherever Hadoop reads
(file:, hdfs:, s3a: ...); PARTS is a new folder of Parquet files. What is distributed and what is not: docs/scale.md.
"""

import argparse
import sys
from dataclasses import dataclass

from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F

import near_duplicates
from filters import TRAILER_KEY, Filters, Refused, add_filter_options, check_versions, new_folder, run_driver, ship, trailers_in, transform

FORMATS = (".jsonl", ".ndjson", ".csv", ".warc")
PARQUET = ".parquet"
NOT_ARTICLES = ("articles.csv", "judgements.csv")
# A longer piece of a file would be a long line; a longer part of a line is a piece of its own.
PIECE_BYTES = 1 << 20
# `parley publish` holds one row group in memory.
ROW_GROUP_BYTES = 16 << 20
ROWS_PER_FILE = 50_000
# What PARTS has: `parley publish` reads all that has no line before its name.
READINGS, SKETCHES, CONTENDERS, BETWEEN = "kind=reading", "kind=sketch", "kind=contender", "_between"


@dataclass(frozen=True)
class InputFile:
    """A file of articles: where it is, its path below the input, its bytes."""

    path: str
    source: str
    size: int

    @property
    def suffix(self) -> str:
        """What Hadoop tells the compression by, as it stands in the name."""
        return self.source.rsplit(".", 1)[-1]

    @property
    def is_parquet(self) -> bool:
        return self.source.lower().endswith(PARQUET)

    @property
    def is_table_of_lines(self) -> bool:
        return self.source.lower().removesuffix(".gz").endswith(FORMATS)


def list_files(spark: SparkSession, path: str) -> tuple[str, list[InputFile]]:
    """The folder that sources are relative to, and every file below `path`, hidden ones left out, as in `parley build`."""
    hadoop_path = spark._jvm.org.apache.hadoop.fs.Path
    root = hadoop_path(path)
    system = root.getFileSystem(spark._jsc.hadoopConfiguration())
    if not system.exists(root):
        raise Refused(f"no such file or folder: {path}")
    status = system.getFileStatus(root)
    top = status.getPath() if status.isDirectory() else status.getPath().getParent()
    prefix = top.toUri().getPath().rstrip("/") + "/"
    files = []
    found = system.listFiles(root, True)
    while found.hasNext():
        entry = found.next()
        source = entry.getPath().toUri().getPath().removeprefix(prefix)
        if not any(name.startswith(".") for name in source.split("/")):
            files.append(InputFile(entry.getPath().toString(), source, entry.getLen()))
    check_files(path, files)
    return hadoop_path(top.toString()).toUri().toString().rstrip("/") + "/", sorted(files, key=lambda file: file.source)


def check_files(path: str, files: list[InputFile]) -> None:
    """Refuses what one machine would read otherwise than the cluster."""
    if not files:
        raise Refused(f"nothing to read in {path}")
    for file in files:
        name = file.source.rsplit("/", 1)[-1]
        if name.startswith("_"):
            raise Refused(f"{file.source} begins with _, which Spark takes for no data: give it another name")
        if name in NOT_ARTICLES:
            raise Refused(f"{file.source} says something about other files, which only `parley build` reads")
        if not file.is_parquet and not file.is_table_of_lines:
            raise Refused(f"{file.source} is none of {' '.join(FORMATS)} (each also .gz) {PARQUET}: put single articles into .jsonl")


def source_of(top: str) -> str:
    """SQL for the source of a row: its file below the folder `top`, both of which Spark writes as URIs."""
    return f"url_decode(replace(substring(_metadata.file_path, {len(top) + 1}), '+', '%2B'))"


def raw_lines(spark: SparkSession, top: str, suffix: str, files: list[InputFile]) -> DataFrame:
    """The files of one suffix as they lie there, streamed, each in one partition and in order.

    Only the reader of texts streams from any Hadoop path. It cuts at a separator and would unpack what is compressed; a
    codec that passes everything through keeps it from that, and from cutting a file into splits, whose lines nobody could
    number. Two line ends stand in compressed bytes every 64 KB or so, one too often.
    """
    codec = spark._jvm.org.apache.hadoop.io.compress.PassthroughCodec
    separator = "\n\n" if suffix.lower() == "gz" else "\n"
    return (
        spark.read.option("io.compression.codecs", codec.CLASSNAME)
        .option(codec.OPT_EXTENSION, suffix)
        .option("lineSep", separator)
        .text([escape_glob(file.path) for file in files])
        .select(
            F.expr(source_of(top)).alias("source"),
            F.col("_metadata.file_size").alias("size"),
            F.monotonically_increasing_id().alias("row"),
            F.concat(F.col("value").cast("binary"), F.lit(separator.encode())).alias("bytes"),
        )
    )


def escape_glob(path: str) -> str:
    """A path that names itself alone: Spark takes brackets and stars for patterns."""
    return "".join(f"\\{sign}" if sign in "[]{}*?\\" else sign for sign in path)


def piece_lines(spark: SparkSession, top: str, files: list[InputFile]) -> list[DataFrame]:
    """The files that are no Parquet as lines of pieces in base64, for bytes that are no UTF-8 would not survive as text."""
    empty = [F.lit(file.source) for file in files if file.size == 0]
    sources = spark.range(1).select(F.explode(F.array(*empty)).alias("source")) if empty else None
    tables = [sources.selectExpr("source", "0L AS size", "0L AS row", "X'' AS bytes")] if sources is not None else []
    for suffix in sorted({file.suffix for file in files if file.size > 0}):
        tables.append(raw_lines(spark, top, suffix, [file for file in files if file.suffix == suffix and file.size > 0]))
    parts = f"transform(sequence(0, length(bytes) div {PIECE_BYTES}), at -> substring(bytes, at * {PIECE_BYTES} + 1, {PIECE_BYTES}))"
    return [
        table.selectExpr("source", "size", "row", f"posexplode({parts}) AS (part, piece)").selectExpr(
            "'p' AS key",
            "to_json(named_struct('source', source, 'size', size, 'row', row, 'part', part, 'base64', base64(piece))) AS json",
        )
        for table in tables
    ]


def parquet_lines(spark: SparkSession, top: str, files: list[InputFile]) -> DataFrame:
    """The rows of Parquet files as lines of records: what stands in their columns is text already."""
    table = spark.read.parquet(*[escape_glob(file.path) for file in files])
    for column, kind in table.dtypes:
        if kind == "binary":
            raise Refused(f"the column {column} of the Parquet files is binary: cast it to a string")
    record = F.to_json(F.struct(*[F.col(f"`{column}`") for column in table.columns]))
    source = F.expr(f"concat({source_of(top)}, '#', _metadata.row_index + 1)")
    return table.select(source.alias("source"), F.base64(record.cast("binary")).alias("base64")).selectExpr(
        "concat('u_', substring(sha2(source, 256), 1, 16)) AS key",
        "to_json(named_struct('source', source, 'format', 'json-lines', 'fields', map(), 'base64', base64)) AS json",
    )


def read_articles(spark: SparkSession, path: str, parts: str, filters: Filters, partitions: int | None = None) -> dict[str, int]:
    """Writes the readings of all articles in `path` to `parts`, and what came of comparing them, checked; gives the sums.

    Without `partitions` each task reads whole files; with it, the files are first cut into records, which are spread.
    """
    top, files = list_files(spark, path)
    hadoop_path = spark._jvm.org.apache.hadoop.fs.Path
    system, target = new_folder(spark, parts)
    ship(spark, filters)
    spark.conf.set("spark.sql.adaptive.enabled", "false")
    tables = [file for file in files if file.is_parquet]
    streams = [file for file in files if not file.is_parquet]
    sources = piece_lines(spark, top, streams) + ([parquet_lines(spark, top, tables)] if tables else [])
    lines = sources[0]
    for source in sources[1:]:
        lines = lines.unionByName(source)
    if partitions is not None:
        spark.conf.set("spark.sql.shuffle.partitions", str(partitions))
        transform(spark, lines, filters, "split").createOrReplaceTempView("records")
        lines = spark.sql("SELECT key, json FROM records DISTRIBUTE BY key")
    try:
        write_readings(spark, transform(spark, lines, filters, "map"), parts)
        rows = sum(spark.read.parquet(escape_glob(file.path)).count() for file in tables)
        if not system.exists(hadoop_path(f"{parts}/{READINGS}")):
            raise Refused("the filters wrote nothing at all: all lines are lost")
        readings = spark.read.parquet(f"{parts}/{READINGS}")
        sums = check_readings(readings, files=len(streams), rows=rows)
        if sums["accepted"] > 0:
            compared = near_duplicates.Work(f"{parts}/{SKETCHES}", f"{parts}/{BETWEEN}", f"{parts}/{CONTENDERS}")
            contenders = near_duplicates.compare(spark, compared, sums["accepted"], filters, is_spread=partitions is not None)
            check_versions(trailers_in(readings.union(contenders)))
        for folder in (SKETCHES, BETWEEN):
            system.delete(hadoop_path(f"{parts}/{folder}"), True)
        system.create(hadoop_path(f"{parts}/_SUCCESS")).close()
        return sums
    except Exception:
        system.delete(target, True)
        raise


def write_readings(spark: SparkSession, lines: DataFrame, parts: str) -> None:
    """Writes lines sorted by key, sketches apart."""
    lines.createOrReplaceTempView("readings")
    kind = "IF(startswith(key, 'sketch_'), 'sketch', 'reading') AS kind"
    by_key = spark.sql(f"SELECT key, json, part, {kind} FROM readings DISTRIBUTE BY key SORT BY kind, key, json")
    writer = by_key.write.option("compression", "zstd").option("parquet.block.size", ROW_GROUP_BYTES)
    # The folder is done when all is checked and compared.
    writer = writer.option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
    writer.option("maxRecordsPerFile", ROWS_PER_FILE).partitionBy("kind").parquet(parts)


def check_readings(written: DataFrame, files: int, rows: int) -> dict[str, int]:
    """Compares what was written with its trailers, and these with one another and with the inputs."""
    trailers = trailers_in(written)
    counted = written.where(F.col("key") != TRAILER_KEY).groupBy("part").agg(
        F.count_if(~F.col("key").startswith("r_")).alias("out"), F.count_if(F.col("key").startswith("r_")).alias("rejected")
    )
    seen = {row.part: (row.out, row.rejected) for row in counted.collect()}
    mapped = [trailer for trailer in trailers if trailer["stage"] == "map"]
    split = [trailer for trailer in trailers if trailer["stage"] == "split"]
    for stage in (mapped, split):
        if len({trailer["partition"] for trailer in stage}) < len(stage):
            raise Refused("a partition has two trailers: lines are doubled")
    told = {int(trailer["partition"]): (trailer["out"], trailer["rejected"]) for trailer in mapped}
    for part in sorted(seen.keys() | told.keys()):
        if part not in told:
            raise Refused(f"partition {part} has no trailer: its filter ended before it was done")
        if told[part] != seen.get(part, (0, 0)):
            raise Refused(f"the trailer of partition {part} counts {told[part]} accepted and rejected, {seen.get(part, (0, 0))} came: lines are lost")
    check_versions(trailers)
    sums = {count: sum(trailer[count] for trailer in mapped) for count in ("in", "out", "rejected")}
    first = split or mapped
    cut = sum(trailer["out"] + trailer["rejected"] for trailer in split)
    if split and cut != sums["in"]:
        raise Refused(f"stage split wrote {cut} records, stage map read {sums['in']}: lines are lost")
    given = {"files": files, "in": rows}
    came = {count: sum(trailer[count] for trailer in first) for count in given}
    if came != given:
        raise Refused(f"the input has {files} files and {rows} rows of Parquet, the filters read {came['files']} and {came['in']}: some are lost")
    return {"partitions": len(mapped), "accepted": sums["out"], "rejected": sums["rejected"]}


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input", help="file or folder of articles, as a Hadoop path")
    parser.add_argument("parts", help="new folder for the readings, as a Hadoop path")
    parser.add_argument("--partitions", type=int, help="cut files into records and spread them over so many tasks; otherwise a task reads whole files")
    parser.add_argument("--threads", type=int, default=1, help="reading threads of a task, as in spark.task.cpus")
    add_filter_options(parser)
    options = parser.parse_args()
    filters = Filters(options.stage, options.node, options.threads, options.grace)
    return run_driver("read_articles", lambda spark: read_articles(spark, options.input, options.parts, filters, options.partitions))


if __name__ == "__main__":
    sys.exit(main())
