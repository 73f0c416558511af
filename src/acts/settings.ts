import { blockAt } from '../structure/tree.ts'
import type { Range } from '../tokens/range.ts'
import type { Profile } from './profile.ts'
import { blockSetting, pieceSetting } from './regions.ts'
import { documentSetting, type Setting, tasksFor } from './setting.ts'
import type { Sheet } from './sheet.ts'

/** Labels with which a numbering begins anew. */
const FIRST_LABELS: ReadonlySet<string> = new Set(['1', 'a', 'I', 'A', ''])

/** What holds in each block: made from the parent when the walk first enters it, changed by headings and lead-ins. */
export class Settings {
  private readonly sheet: Sheet
  private readonly profile: Profile
  /** By block; place 0 is the text outside of all blocks. */
  private readonly settings: (Setting | undefined)[] = []
  private readonly siblings: Int32Array
  /** The first article, behind which nothing is lost. */
  private readonly article: number
  /** The body whose charter the document is. */
  readonly charter: readonly Range[]

  constructor(sheet: Sheet, profile: Profile, charter: readonly Range[]) {
    this.sheet = sheet
    this.profile = profile
    this.settings[0] = documentSetting(profile)
    this.charter = charter
    this.siblings = nextSiblings(sheet)
    this.article = sheet.structure.blocks.findIndex(({ kind }) => kind === 'article')
  }

  of(block: number): Setting {
    return this.settings[block + 1] ?? documentSetting(this.profile)
  }

  set(block: number, setting: Setting): void {
    this.settings[block + 1] = setting
  }

  /** Makes the settings of a block and of its parents that have none yet. */
  enter(block: number): void {
    const { blocks } = this.sheet.structure
    const chain: number[] = []
    for (let b = block; b >= 0 && this.settings[b + 1] === undefined; b = blocks[b]?.parent ?? -1) chain.push(b)
    for (let k = chain.length - 1; k >= 0; k--) {
      const b = chain[k] ?? -1
      const node = blocks[b]
      const inAnnex = blockAt(blocks, node?.parent ?? -1)?.kind === 'appendix'
      const isPiece = node?.parent === -1 && node.kind === 'clause' && (b < this.article || this.isLost())
      const own = isPiece ? this.pieceSetting() : this.of(node?.parent ?? -1)
      const base = inAnnex ? documentSetting(this.profile) : own
      this.set(b, blockSetting(this.profile, node?.kind ?? '', base))
    }
  }

  /** A charter without articles. */
  private isLost(): boolean {
    return this.article < 0 && this.charter.length > 0
  }

  /** A piece of a charter that lost its lead-in lists what the body is to do. */
  private pieceSetting(): Setting {
    const setting = pieceSetting(this.profile)
    return this.charter.length > 0 ? tasksFor(setting, this.charter) : setting
  }

  /** A heading or lead-in behind a block speaks for the siblings that begin their numbering anew below it. */
  handOn(block: number, setting: Setting): void {
    const { blocks } = this.sheet.structure
    for (let b = block; b >= 0; b = blocks[b]?.parent ?? -1) {
      const next = blockAt(blocks, this.siblings[b] ?? -1)
      if (next && FIRST_LABELS.has(next.label)) {
        this.set(next.parent, setting)
        return
      }
    }
  }
}

/** For each block the next one of the same parent; -1 for none. */
function nextSiblings({ structure: { blocks } }: Sheet): Int32Array {
  const siblings = new Int32Array(blocks.length).fill(-1)
  const later = new Int32Array(blocks.length + 1).fill(-1)
  for (let b = blocks.length - 1; b >= 0; b--) {
    const parent = (blocks[b]?.parent ?? -1) + 1
    siblings[b] = later[parent] ?? -1
    later[parent] = b
  }
  return siblings
}
