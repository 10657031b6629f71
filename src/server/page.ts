import { readFile } from 'node:fs/promises'
import { extname, join, normalize } from 'node:path'
import type { Handler } from 'hono'
import { CounterclaimError } from '#model'

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
}

/** The built page: its files by name, and its start for every address of a view. */
export const page =
  (folder: string): Handler =>
  async (context) => {
    const path = pathNamed(context.req.path)
    const type = mediaTypes[extname(path)]
    if (type && path !== '/index.html') {
      const bytes = await readFile(join(folder, path)).catch(() => null)
      if (!bytes) throw new CounterclaimError('route-not-found', path)
      return context.body(new Uint8Array(bytes), 200, {
        'Content-Type': type,
        'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
    }
    const start = await readFile(join(folder, 'index.html')).catch((cause) => {
      throw new CounterclaimError('page-not-built', join(folder, 'index.html'), { cause })
    })
    return context.body(new Uint8Array(start), 200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
    })
  }

/** The path that an address names; one that is not well formed names nothing. */
function pathNamed(address: string): string {
  try {
    return normalize(decodeURIComponent(address))
  } catch (cause) {
    throw new CounterclaimError('route-not-found', address, { cause })
  }
}
