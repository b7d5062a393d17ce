import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type Entry, isZip, listZip, unzip } from '../../kernel/server/zip.ts'
import type { Problem } from '../../ifc/core/problem.ts'
import { readStep, type StepRecord } from '../../ifc/core/step/read-step.ts'

/** Two gigabytes: beyond it a building model is a campus, and no part of this house would show it. */
const mostBytes = 2 ** 31

export type OpenedModel = { step: StepRecord; size: number } | { problem: Problem }

/** Scans an `.ifc` or the one model inside an `.ifczip`. Problems: no_file, file_too_large, zip_of_models, and those of zips. */
export const openModel = (path: string): OpenedModel => {
  const bytes = readWhole(path, mostBytes)
  if ('code' in bytes) return { problem: bytes }
  const model = isZip(bytes) ? modelIn(bytes) : bytes
  return 'code' in model ? { problem: model } : { step: readStep(model), size: model.length }
}

/** The same, and a file of which nothing can be read is a problem. */
export const readModel = (path: string): OpenedModel => {
  const opened = openModel(path)
  if ('problem' in opened) return opened
  const stop = opened.step.problems.find((problem) => problem.stop)
  return stop ? { problem: stop } : opened
}

/** A whole file in one block of its size that threads may share, read piece by piece. Problems: no_file, file_too_large. */
export const readWhole = (path: string, most: number): Buffer | Problem => {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return { code: 'no_file', stop: true }
  }
  try {
    const stat = fstatSync(file)
    if (!stat.isFile()) return { code: 'no_file', stop: true }
    if (stat.size > most)
      return {
        code: 'file_too_large',
        stop: true,
        params: { size: Math.round(stat.size / 1e6), most: Math.round(most / 1e6) },
      }
    const bytes = Buffer.from(new SharedArrayBuffer(stat.size))
    let filled = 0
    while (filled < bytes.length) {
      const read = readSync(file, bytes, filled, Math.min(piece, bytes.length - filled), null)
      if (read === 0) break
      filled += read
    }
    return bytes.subarray(0, filled)
  } finally {
    closeSync(file)
  }
}

const piece = 8 << 20

const modelIn = (bytes: Buffer): Buffer | Problem => {
  const entries = listZip(bytes)
  if ('code' in entries) return entries
  const [model, ...others] = entries.filter(
    ({ name }) => /\.ifc$/i.test(name) && !name.startsWith('__MACOSX'),
  )
  if (!model) return { code: 'zip_without_model', stop: true }
  // The first would be taken for the whole, and the others would be missed by nobody.
  return others.length > 0
    ? { code: 'zip_of_models', stop: true, params: namesOf([model, ...others]) }
    : unzip(bytes, model, mostBytes)
}

const namesOf = (entries: readonly Entry[]): { n: number; names: string } => ({
  n: entries.length,
  names: entries
    .slice(0, 4)
    .map(({ name }) => name.slice(-60))
    .join(', '),
})
