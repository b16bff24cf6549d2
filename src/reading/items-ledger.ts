import type { Grid } from "../cells/grid";
import type { Item, LedgerRows } from "../scoring/observations";
import type { LedgerScope } from "./ledger-rows";

/** 信息报送. A grid without its headers gives one fault, `table-not-found`. Pure; a bare matrix is read too. */
export declare function readItems(grid: Grid, scope: LedgerScope): LedgerRows<Item>;
