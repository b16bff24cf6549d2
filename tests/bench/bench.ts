// npm run bench
import { printNumberTimes, printScoringTimes } from "./scoring-times";

printScoringTimes();
printNumberTimes();
