import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const root = resolve(import.meta.dirname, 'src/app/web')

/** The pages that are shipped: one for each kind of person, so that nobody loads another's screens. */
export const pages = ['gate', 'tenant', 'contractor', 'field', 'office']

/** The upright Latin cut, the one that every first screen needs: asked for before the style sheet is read. */
const preloadFont = (): Plugin => ({
  name: 'preload-font',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) =>
      Object.keys(bundle ?? {})
        .filter((file) => /next-latin-wght-normal.*\.woff2$/.test(file))
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: '' },
          injectTo: 'head' as const,
        })),
  },
})

export default defineConfig({
  root,
  appType: 'mpa',
  plugins: [preloadFont()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(import.meta.dirname, process.env['LOGE_WEB_OUT'] ?? 'dist/web'),
    emptyOutDir: false,
    // One page a run (tools/build.ts): its screens share no file with another's, so a first visit asks for few.
    manifest: `.vite/${process.env['LOGE_PAGE'] ?? 'manifest'}.json`,
    cssCodeSplit: true,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the page and its rarer screens share is one file, not twenty.
      output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } },
      input: Object.fromEntries(
        (process.env['LOGE_PAGE'] ? [process.env['LOGE_PAGE']] : pages)
          .map((page) => [page, resolve(root, `${page}.html`)] as const)
          .filter(([, file]) => existsSync(file)),
      ),
    },
  },
})
