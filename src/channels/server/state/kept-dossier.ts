import type { StateDossier, StateFile, StateStep } from '../../core/state/least-dossier.ts'

/** What is kept of the State’s dossier before it is placed: the least of it, or one of its steps or files with its request. */
export type KeptDossier =
  | { dossier: StateDossier }
  | { step: StateStep; request: string }
  | { file: StateFile; request: string }

export const writeKeptDossier = (kept: KeptDossier): Buffer => Buffer.from(JSON.stringify(kept))

export const readKeptDossier = (bytes: Buffer): KeptDossier | undefined => {
  try {
    const kept = JSON.parse(bytes.toString('utf8')) as Partial<KeptDossier> | null
    return kept && ('dossier' in kept || 'step' in kept || 'file' in kept) ? (kept as KeptDossier) : undefined
  } catch {
    return undefined
  }
}
