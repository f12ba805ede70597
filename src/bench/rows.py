# The same as "assess" in Rows.java, the obvious way in pandas: each source's latest picture on each effect, and who says yes, partly and no.
import sys
import pandas as pd

rows = pd.read_csv(sys.argv[1])
degree = {"supports": 1.0, "partly": 0.5, "contradicts": 0.0}
rows["degree"] = rows["finding"].map(degree)
latest = rows.groupby(["targets", "sources"])["cycles"].transform("max")
picture = rows[rows["cycles"] == latest].groupby(["targets", "sources"])["degree"].agg(["min", "max"])
picture["voice"] = "partly"
picture.loc[picture["min"] >= 0.75, "voice"] = "yes"
picture.loc[picture["max"] <= 0.25, "voice"] = "no"
counts = picture.reset_index().groupby(["targets", "voice"]).size().unstack(fill_value=0)
for name in ["yes", "partly", "no"]:
    if name not in counts:
        counts[name] = 0
for i in range(150):
    name = "K%d" % i
    if name in counts.index:
        it = counts.loc[name]
        print(name, it["yes"], it["partly"], it["no"])
