/** Every chart of ours has a name that begins so, with a number from 1 to the most that a sheet has: by it ours are found among the user's own. */
export const CHART_PREFIX = "考核图 ";
export const MOST_CHARTS = 8;
