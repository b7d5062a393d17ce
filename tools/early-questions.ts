/** What the head of a page asks before its scripts come (src/app/web/early), made small and written into the page. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'

/** Writes `early/<page>.ts` into the head of `<page>.html`. */
export const early = (root: string, page: string | undefined): Plugin => ({
  name: 'early-questions',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: async (html, { bundle = {} }) => {
      const file = join(root, 'early', `${page}.ts`)
      if (!existsSync(file)) return html
      const made = await scriptOf(root, file)
      const script = made.replace(firstEnglish, () => fileOf('\0first.en', bundle))
      // Before the style sheets: a script below them would wait for them.
      return html.replace(charset, () => `${charset}\n    <script>${script}</script>`)
    },
  },
})

/** What `early/<page>.ts` calls the file of its first words in English: its name is made with the page. */
const firstEnglish = 'first-english'

const fileOf = (id: string, bundle: Rolldown.OutputBundle): string => {
  const file = Object.values(bundle).find((each) => each.type === 'chunk' && each.moduleIds.includes(id))
  if (!file) throw new Error(`No file of the page holds ${id.slice(1)}.`)
  return `/${file.fileName}`
}

const charset = '<meta charset="utf-8" />'

const scriptOf = async (root: string, entry: string): Promise<string> => {
  const made = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'early', fileName: 'early' } },
  })
  const [{ output }] = [made].flat() as [Rolldown.RolldownOutput]
  return output[0].code.trim()
}
