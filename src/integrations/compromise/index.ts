/**
 * A plugin for the package `compromise`, which is to be installed beside this one and is not loaded by it.
 *
 * @module
 */
export {
  type CompromisePlugin,
  type CompromiseVanbanOptions,
  compromiseVanban,
  type VanbanMethods,
} from './plugin.ts'
