// The fixture's preload: a few calls, one of each kind the bridge knows.
const { contextBridge, ipcRenderer, webUtils } = require('electron');

contextBridge.exposeInMainWorld('host', {
  name: 'fixture',
  nested: { list: [1, { deep: true }] },
  echo: (value) => ipcRenderer.invoke('echo', value),
  fail: () => ipcRenderer.invoke('fail'),
  missing: () => ipcRenderer.invoke('nobody'),
  ask: () => ipcRenderer.invoke('ask'),
  open: (url) => ipcRenderer.invoke('open', url),
  double: (number) => ipcRenderer.invoke('double', number),
  version: () => ipcRenderer.sendSync('version'),
  add: (a, b) => a + b,
  refuse: () => {
    throw new RangeError('not that');
  },
  type: (value) => Object.prototype.toString.call(value),
  tell: (text) => ipcRenderer.send('tell', text),
  onTold: (callback) => {
    const listener = (_event, ...args) => callback(...args);
    ipcRenderer.on('told', listener);
    return () => ipcRenderer.removeListener('told', listener);
  },
  pathOf: (file) => webUtils.getPathForFile(file),
  inPreload: () => ({ node: typeof Buffer, require: typeof require, fs: tryRequire('fs') }),
});

function tryRequire(name) {
  try {
    require(name);
    return 'loaded';
  } catch (error) {
    return error.message;
  }
}
