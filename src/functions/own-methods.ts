/** What functions.js asks about methods that a county writes itself: a file of its own, which is loaded before it. */
import { monthByOwnMethod } from "./own-months";

globalThis.CX_OWN_METHODS = monthByOwnMethod;
