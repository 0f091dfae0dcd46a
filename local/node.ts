// build/host/node.cjs: what tests and the command line load.
export { runCommand } from './cli/run-command';
export { MemoryStore } from './drive/memory-store';
export { blankWorkbook } from './drive/workbooks';
export { Host } from './host';
export { createNodeHost, type NodeHost, type NodeHostOptions } from './node-host';
export { nodePlatform } from './runtime/node-platform';
export { ScriptProcess } from './runtime/script-process';
export { ServiceDesk } from './runtime/service-desk';
export {
  ApiException,
  defineEnum,
  EnumValue,
  ScriptException,
  ServiceObject,
} from './runtime/service-object';
export { Engine } from './workbook/engine';
export { headlessParts } from './workbook/headless';
