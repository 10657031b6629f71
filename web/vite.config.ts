import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { serveInvented } from './dev/serve-invented.ts'

/** Where `vite` finds a running `counterclaim serve`; without it, the page is fed an invented case. */
const server = process.env['COUNTERCLAIM_SERVER']

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), ...(server ? [] : [serveInvented()])],
  server: server ? { proxy: { '/api': server } } : {},
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    // The server's content policy allows nothing inline and no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
