/**
 * `npm run release`: `dist/loge-VERSION.tar.gz`, what is kept under version control and the pages made from it. It starts after
 * `npm ci --omit=dev`.
 */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import manifest from '../package.json' with { type: 'json' }
import { ensureBuilt } from './build.ts'

const root = resolve(import.meta.dirname, '..')
const release = `loge-${manifest.version}`

ensureBuilt()
const kept = execFileSync('git', ['ls-files', '-z'], { cwd: root, maxBuffer: 2 ** 26 })
const list = join(root, `dist/.${release}`)
writeFileSync(list, Buffer.concat([kept, Buffer.from('dist/web\0')]))
const archive = join(root, `dist/${release}.tar.gz`)
execFileSync('tar', ['-czf', archive, '--null', '-T', list, '--transform', `s,^,${release}/,`], { cwd: root })
rmSync(list)
console.log(archive)
