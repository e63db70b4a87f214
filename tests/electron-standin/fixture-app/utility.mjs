// Doubles one number in a process of its own.
process.parentPort.on('message', ({ data }) => process.parentPort.postMessage(data * 2));
