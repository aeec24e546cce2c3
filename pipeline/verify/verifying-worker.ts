/** Entry of the helper thread: sees the tables it is given, then judges the pigeonholes it is sent. */
import { once } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { openRelease } from "../release/release-folder.ts";
import { hashWhileRead } from "./checksums.ts";
import { judgeHoles, seeTables } from "./table-checks.ts";
import type { HelperData, HelperReport, JudgeTask } from "./worker-messages.ts";

const port = parentPort!;
const report = (message: HelperReport): void => port.postMessage(message);
const { dir, tables, holes } = workerData as HelperData;
const release = hashWhileRead((await openRelease(dir))!);
const seen = await seeTables(release, tables, holes, (rows) => report({ rows }));
const task = once(port, "message");
report({ seen, hashes: release.hashes });
const [{ folders, holes: numbers }] = (await task) as [JudgeTask];
report({ judged: judgeHoles(folders, numbers) });
