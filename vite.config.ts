import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { early } from './tools/early-questions.ts'
import { pageParts } from './tools/page-parts.ts'
import { touch } from './tools/touch-styles.ts'

const root = resolve(import.meta.dirname, 'src/app/web')
const page = process.env['LOGE_PAGE']

/** The pages that are shipped: one for each kind of person, so that nobody loads another's screens. */
export const pages = ['gate', 'tenant', 'contractor', 'field', 'office']

/** The pages that come to a phone: on its network the letters wait until the first screen is there, in letters as wide. */
const onPhones = ['tenant', 'contractor', 'field']

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

const atOnce = new Set<string>()

/** News, ideas, questions of head office. */
const toHeadOffice = /\/src\/(?:ask|bond|ledger|news)\//

/** What a walk through a dwelling, and what is kept of it, have in common. */
const ofInspections = /\/src\/inspections\//

/** Whose word counts is named by the contract of the estate, and asked by the server alone. */
const namedAlone = /\/estate\/core\/field-owners/

/** Notes the files that the page itself asks for, before any screen is opened. */
const findFirst: Plugin = {
  name: 'find-first',
  apply: 'build',
  buildEnd() {
    const note = (id: string): void => {
      if (atOnce.has(id) || namedAlone.test(id)) return
      atOnce.add(id)
      for (const next of this.getModuleInfo(id)?.importedIds ?? []) note(next)
    }
    for (const id of this.getModuleIds()) if (this.getModuleInfo(id)?.isEntry) note(id)
  },
}

export default defineConfig({
  root,
  appType: 'mpa',
  plugins: [
    ...(onPhones.includes(page ?? '') ? [] : [preloadFont()]),
    early(root, page),
    ...pageParts(root, page, {
      first: page === 'office' || onPhones.includes(page ?? ''),
      later: onPhones.includes(page ?? ''),
    }),
    findFirst,
  ],
  css: { postcss: { plugins: [touch] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: resolve(import.meta.dirname, process.env['LOGE_WEB_OUT'] ?? 'dist/web'),
    emptyOutDir: false,
    // One page a run (tools/build.ts): its screens share no file with another's, so a first visit asks for few.
    manifest: `.vite/${page ?? 'manifest'}.json`,
    cssCodeSplit: true,
    reportCompressedSize: false,
    modulePreload: {
      polyfill: false,
      // What the page has asked for itself is there before any of its screens: none of them names it.
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => !file.startsWith('assets/shared-')) : files,
    },
    rolldownOptions: {
      // Rules are pure (the compiler holds them to it): a page takes of their files what it names, and reads no schema that only
      // the server checks.
      treeshake: { moduleSideEffects: (id) => !/\/src\/[^/]+\/core\//.test(id) },
      // What the page and its rarer screens share is one file, what the rarer ones share among them another: not twenty.
      output: {
        codeSplitting: {
          groups: [
            // What rooms are made of is named by the contract of the estate, and read by rarer screens alone.
            {
              name: 'shared',
              minShareCount: 2,
              test: (id) => atOnce.has(id) && !/\/estate\/core\/finish-kinds/.test(id),
            },
            // A dictionary there would bring all that the rarer screens share into the first visit, which reads dictionaries.
            // Nor the ears for danger: each screen that reads words asks for them once it is there. Nor what they need of a first
            // visit's own files, which would wait for all of it.
            // The camera that reads codes comes to whoever scans.
            // What head office and the field say to one another waits until somebody reads or writes it: a danger does not wait for it.
            {
              name: 'said',
              minShareCount: 2,
              includeDependenciesRecursively: false,
              test: (id) => !atOnce.has(id) && !/\/words\./.test(id) && toHeadOffice.test(id),
            },
            {
              name: 'walk',
              minShareCount: 2,
              includeDependenciesRecursively: false,
              test: (id) => !atOnce.has(id) && !/\/words\./.test(id) && ofInspections.test(id),
            },
            {
              name: 'more',
              minShareCount: 2,
              includeDependenciesRecursively: false,
              test: (id) =>
                !atOnce.has(id) &&
                !/\/words\.|\/core\/danger\/(?!danger-kinds)|\/node_modules\/qr\/|\/kernel\/web\/(?:scan\/|usePhotos)/.test(
                  id,
                ),
            },
          ],
        },
      },
      input: Object.fromEntries(
        (page ? [page] : pages)
          .map((name) => [name, resolve(root, `${name}.html`)] as const)
          .filter(([, file]) => existsSync(file)),
      ),
    },
  },
})
