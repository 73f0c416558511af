/**
 * A plugin for unified, and the structure of a document as a unist tree. Nothing of unified is loaded by it.
 *
 * @module
 */
export type { NodeMarks } from './marks.ts'
export { type RemarkVanbanOptions, remarkVanban } from './plugin.ts'
export {
  toTree,
  type VanbanAct,
  type VanbanActOf,
  type VanbanBlock,
  type VanbanBlockOf,
  type VanbanContent,
  type VanbanMention,
  type VanbanRoot,
  type VanbanText,
} from './tree.ts'
