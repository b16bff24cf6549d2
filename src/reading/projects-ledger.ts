import type { Grid } from "../cells/grid";
import type { LedgerRows, Project } from "../scoring/observations";
import type { LedgerScope } from "./ledger-rows";

/** 境外投资项目. A grid without its headers gives one fault, `table-not-found`. Pure; a bare matrix is read too. */
export declare function readProjects(grid: Grid, scope: LedgerScope): LedgerRows<Project>;
