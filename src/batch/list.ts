import { readdir, realpath, stat } from 'node:fs/promises'
import { join, posix, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { BatchError, type FileError } from './error.ts'

/** A file of the collection. */
export interface InputFile {
  /** Path below its folder with `/` between parts; with several folders, the folder as given stands in front. */
  readonly name: string
  readonly path: string
  /** The folder that the file must lie in once links are followed. */
  readonly root: string
  readonly size: number
}

/** What to look for in the folders. */
export interface ListOptions {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  /** A folder that is left out: the results may lie inside the collection. */
  readonly without: string
}

/** The files of a collection in the order of their names, and what could not be listed. */
export interface Listing {
  readonly files: InputFile[]
  readonly errors: FileError[]
}

const STATS_AT_ONCE = 64

const HOW = { expandDirectories: false, followSymbolicLinks: false } as const

type Report = (path: string, code: string, message: string) => void

/**
 * Lists the files below the folders, hidden ones left out. Links are not followed: what lies in the folder is listed under
 * its own name, and a link that leads out of the folder or nowhere is an error.
 *
 * @throws BatchError when a folder does not exist or lies inside another
 */
export async function listFiles(folders: readonly string[], options: ListOptions): Promise<Listing> {
  await checkFolders(folders, options.without)
  const listings = await Promise.all(folders.map((folder) => listFolder(folder, folders.length > 1, options)))
  const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : Number(a.name > b.name))
  return {
    files: listings.flatMap(({ files }) => files).toSorted(byName),
    errors: listings.flatMap(({ errors }) => errors),
  }
}

async function checkFolders(folders: readonly string[], output: string): Promise<void> {
  for (const folder of folders) {
    const found = await stat(folder).catch(() => undefined)
    if (!found?.isDirectory()) throw new BatchError(`${folder} is no folder`)
    const outer = folders.find(
      (other) => other !== folder && `${resolve(folder)}${sep}`.startsWith(resolve(other) + sep),
    )
    if (outer !== undefined) throw new BatchError(`${folder} lies inside ${outer}`)
  }
  if (folders.some((folder) => resolve(folder) === resolve(output))) {
    throw new BatchError('the results need a folder of their own')
  }
  if (new Set(folders.map((folder) => resolve(folder))).size < folders.length) {
    throw new BatchError('a folder is named twice')
  }
}

async function listFolder(folder: string, several: boolean, options: ListOptions): Promise<Listing> {
  const root = resolve(folder)
  const errors: FileError[] = []
  const nameOf = (path: string): string => {
    const inside = resolve(path)
      .slice(root.length + 1)
      .replaceAll(sep, '/')
    return several ? posix.join(folder.replaceAll(sep, '/'), inside) : inside
  }
  const found = await glob([...options.include], { ...HOW, cwd: root, ignore: [...options.exclude] })
  await passedOver(root, options.exclude, (path, code, message) => errors.push({ file: nameOf(path), code, message }))
  const without = resolve(options.without) + sep
  const within = without.startsWith(root + sep)
  const paths = found.map((path) => join(root, path)).filter((path) => !within || !path.startsWith(without))
  const files: InputFile[] = []
  for (let k = 0; k < paths.length; k += STATS_AT_ONCE) {
    const some = paths.slice(k, k + STATS_AT_ONCE)
    // A file that goes away in between is listed and named as an error when it is read.
    const sizes = await Promise.all(
      some.map((path) =>
        stat(path).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
    )
    some.forEach((path, at) => files.push({ name: nameOf(path), path, root, size: sizes[at] ?? 0 }))
  }
  return { files, errors }
}

/** What the lister passes over in silence: links that lead out of the folder or nowhere, folders that can't be listed. */
async function passedOver(root: string, exclude: readonly string[], report: Report): Promise<void> {
  const folders = await glob(['**'], { ...HOW, cwd: root, ignore: [...exclude], onlyDirectories: true })
  for (const folder of new Set([root, ...folders.map((inside) => join(root, inside))])) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
      report(folder, 'unreadable', `cannot be listed (${error instanceof Error ? error.message : String(error)})`)
      return []
    })
    for (const entry of entries) {
      if (entry.isSymbolicLink() && !entry.name.startsWith('.')) await checkLink(join(folder, entry.name), root, report)
    }
  }
}

async function checkLink(path: string, root: string, report: Report): Promise<void> {
  const target = await realpath(path).catch(() => undefined)
  if (target === undefined) report(path, 'not-found', 'is a link that leads nowhere')
  else if (!`${target}${sep}`.startsWith((await realpath(root)) + sep)) {
    report(path, 'outside-root', 'is a link that leads out of the folder')
  }
}
