import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { AddRequest, DocumentOptions } from '#actions'
import { CounterclaimError } from '#model'
import { sha256Hex } from '#util'

/** What a form hands over to be added, put where reading finds it. */
export interface HandedOver {
  readonly inputs: AddRequest['inputs']
  readonly options: DocumentOptions
  /** Takes it away again. */
  clear(): Promise<void>
}

/** Files, texts and addresses of a form. Throws `nothing-handed-over`. */
export async function handedOver(form: FormData): Promise<HandedOver> {
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-'))
  const clear = () => rm(folder, { recursive: true, force: true })
  try {
    const files = await Promise.all(filesOf(form).map((file, place) => put(file, join(folder, String(place)))))
    const addresses = words(form, 'address')
    if (files.length + addresses.length === 0) throw new CounterclaimError('nothing-handed-over', '')
    const [published, outlet] = [words(form, 'published')[0], words(form, 'outlet')[0]]
    return { inputs: [...files, ...addresses], options: { published, outlet }, clear }
  } catch (error) {
    await clear()
    throw error
  }
}

function filesOf(form: FormData): File[] {
  const texts = words(form, 'text').map((text) => {
    const bytes = new TextEncoder().encode(text)
    return new File([bytes], `pasted text ${sha256Hex(bytes).slice(0, 8)}.txt`)
  })
  return [...form.getAll('file').filter((value) => value instanceof File), ...texts]
}

/** A file keeps its ending, which tells what it is; the rest of its name may hold anything. */
async function put(file: File, place: string): Promise<AddRequest['inputs'][number]> {
  const name = basename(file.name.replaceAll('\\', '/')) || 'unnamed'
  const ending = /\.[A-Za-z0-9]{1,8}(?:\.gz)?$/u.exec(name)?.[0] ?? ''
  const path = `${place}${ending}`
  await writeFile(path, new Uint8Array(await file.arrayBuffer()))
  return { path, name }
}

const words = (form: FormData, name: string): string[] =>
  form.getAll(name).flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []))
