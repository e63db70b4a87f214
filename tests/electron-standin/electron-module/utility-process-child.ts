// Owns the child's side of a utility process: `process.parentPort`, loaded before the module itself.
// Promises that the child ends when its parent does. Must not import anything of the stand-in.
import { EventEmitter } from 'node:events';

const parentPort = Object.assign(new EventEmitter(), {
  postMessage: (message: unknown): void => void process.send?.(message),
  start: (): void => undefined,
});
const early: unknown[] = [];
const deliver = (data: unknown): void => {
  // Messages wait for the first listener, as on Electron's port.
  if (parentPort.listenerCount('message') === 0) early.push(data);
  else parentPort.emit('message', { data, ports: [] });
};
parentPort.on('newListener', (name) => {
  if (name === 'message') setImmediate(() => early.splice(0).forEach(deliver));
});
process.on('message', deliver);
process.once('disconnect', () => process.exit(0));
Object.assign(process, { parentPort, type: 'utility' });
