"""Compares the view of `article5 sql` with `article5 assess`, row by row, in every database that is there.

    python3 docs/sql/compare.py target/release/article5 --rows 20000 --postgres "host=/run/postgresql dbname=scratch"

SQLite comes with Python; DuckDB and Spark with `pip install duckdb pyspark`; PostgreSQL needs `psql` and a database in which
a table `tools` may be made and thrown away. The tools are random, by a seed. Exit code 1 when a row differs.
"""

import argparse
import csv
import random
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def columns_of(program):
    """The columns of the table, as the program names them."""
    printed = subprocess.run([program, "sql", "--with-table"], check=True, capture_output=True, text=True).stdout
    table = printed[: printed.index(");")]
    return re.findall(r'^  "([^"]+)" TEXT', table, re.M)


def write_tools(path, columns, count, seed):
    """Tools of every temper: much or little answered, mostly yes or mostly no, one rule or all."""
    dice = random.Random(seed)
    rules = sorted({column.split(".")[0] for column in columns[1:]} - {"scope"})
    with open(path, "w", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(columns)
        for number in range(count):
            asked, yes = dice.choice([0.05, 0.3, 0.8, 1]), dice.random()
            unsure, only = dice.choice([0, 0.03, 0.3]), dice.choice(rules + [None] * len(rules))
            row = [f"tool {number}"]
            for column in columns[1:]:
                rule = column.split(".")[0]
                # Seldom about the scope, so that the rules are reached.
                chance = asked / 12 if rule == "scope" else asked if only in (None, rule) else 0
                answer = "unsure" if dice.random() < unsure else "yes" if dice.random() < yes else "no"
                row.append(answer if dice.random() < chance else "")
            sheet.writerow(row)


def assess(program, tools, day):
    started = time.time()
    command = [program, "assess", tools, "--format", "csv", "--why", "--on", day]
    out = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rows = list(csv.DictReader(out.splitlines(keepends=True)))
    return rows, time.time() - started


def view(program, dialect, day):
    command = [program, "sql", "--dialect", dialect, "--with-table", "--on", day]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def sqlite(sql, tools, select, _):
    import sqlite3

    database = sqlite3.connect(":memory:")
    database.executescript(sql)
    with open(tools, newline="") as file:
        sheet = csv.reader(file)
        marks = ",".join("?" * len(next(sheet)))
        database.executemany(f"INSERT INTO tools VALUES ({marks})", sheet)
    started = time.time()
    return database.execute(select).fetchall(), time.time() - started


def duckdb(sql, tools, select, _):
    import duckdb

    database = duckdb.connect()
    database.execute(sql)
    database.execute(f"INSERT INTO tools SELECT * FROM read_csv('{tools}', header = true, all_varchar = true)")
    started = time.time()
    return database.execute(select).fetchall(), time.time() - started


def postgres(sql, tools, select, arguments):
    psql = ["psql", "-q", "-v", "ON_ERROR_STOP=1", arguments.postgres]
    script = f"DROP TABLE IF EXISTS tools CASCADE;\n{sql}\n\\copy tools FROM '{tools}' WITH (FORMAT csv, HEADER)\nANALYZE tools;\n"
    subprocess.run(psql, check=True, input=script, text=True)
    started = time.time()
    script = f"SET jit = off; COPY ({select}) TO STDOUT WITH (FORMAT csv)"
    out = subprocess.run([*psql, "-c", script], check=True, capture_output=True, text=True).stdout
    return list(csv.reader(out.splitlines(keepends=True))), time.time() - started


def spark(sql, tools, select, _):
    from pyspark.sql import SparkSession

    session = SparkSession.builder.master("local[2]").config("spark.ui.enabled", False).getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    # A view in the catalogue needs a table there; a temporary one is enough here.
    session.read.csv(tools, header=True).createOrReplaceTempView("tools")
    query = sql[sql.index("CREATE OR REPLACE VIEW") :].replace("CREATE OR REPLACE VIEW", "CREATE OR REPLACE TEMP VIEW")
    session.sql(query.rstrip().rstrip(";"))
    started = time.time()
    return session.sql(select).collect(), time.time() - started


DATABASES = {"sqlite": sqlite, "duckdb": duckdb, "postgres": postgres, "spark": spark}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("--rows", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--on", default="2026-11-27")
    parser.add_argument("--postgres", help="where PostgreSQL is; without it, it is left out")
    parser.add_argument("--only", choices=DATABASES)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        tools = str(Path(folder, "tools.csv"))
        columns = columns_of(arguments.program)
        write_tools(tools, columns, arguments.rows, arguments.seed)
        engine, seconds = assess(arguments.program, tools, arguments.on)
        print(f"assess --why: {len(engine)} rows, {seconds:.1f} s")
        rules = list(engine[0])
        rules = rules[rules.index("overall") + 1 : rules.index("reasons")]
        told = ["name", "overall", *rules, "contested"]
        expected = sorted(tuple(row[column] for column in told) for row in engine)
        differing = False
        for dialect, read in DATABASES.items():
            if (arguments.only or dialect) != dialect or dialect == "postgres" and not arguments.postgres:
                continue
            select = f"SELECT {', '.join(told)} FROM article5_verdicts"
            try:
                rows, seconds = read(view(arguments.program, dialect, arguments.on), tools, select, arguments)
            except ImportError as missing:
                print(f"{dialect}: left out, {missing}")
                continue
            got = sorted(tuple(cell or "" for cell in row) for row in rows)
            same = sum(one == other for one, other in zip(got, expected))
            differing |= same != len(expected) or len(got) != len(expected)
            print(f"{dialect}: {same} of {len(expected)} rows the same, {seconds:.1f} s", flush=True)
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
