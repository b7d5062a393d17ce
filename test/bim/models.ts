import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { type Options, residence } from '../../seeds/bim/residence.ts'
import { inspect } from '../../src/ifc/core/inspect/inspect-model.ts'
import type { Inspection } from '../../src/ifc/core/inspect/inspection.ts'
import { readStep, type StepRecord } from '../../src/ifc/core/step/read-step.ts'

export const unpacked = (name: string): Buffer =>
  brotliDecompressSync(readFileSync(new URL(`../fixtures/bim/${name}.br`, import.meta.url)))

export const stepOf = (name: string): StepRecord => readStep(unpacked(name))

/** A model of others, by the name of its fixture. */
export const seen = (name: string): Inspection => inspect(stepOf(name))

export const text = (text: string): StepRecord => readStep(Buffer.from(text))

/** The invented residence. */
export const built = (options: Options): Inspection => inspect(text(residence(options)))
