// Reads texts as JSON strings, one a line, and answers each with the segments the carrier's calculator counts.
const { SegmentedMessage } = require(process.env.CALCULATOR);
const lines = require("readline").createInterface({ input: process.stdin });
lines.on("line", (line) => console.log(new SegmentedMessage(JSON.parse(line)).segmentsCount));
