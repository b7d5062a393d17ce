import type { Diagnosis } from './match-diagnoses.ts'

/** The newest of the diagnoses of each dwelling; of two of one day the one with the greater number. */
export const newestDiagnoses = (
  linked: readonly { unit: string; key: string }[],
  diagnoses: readonly Diagnosis[],
): ReadonlyMap<string, Diagnosis> => {
  const byKey = new Map(diagnoses.map((diagnosis) => [diagnosis.key, diagnosis]))
  const newest = new Map<string, Diagnosis>()
  for (const { unit, key } of linked) {
    const diagnosis = byKey.get(key)
    const before = newest.get(unit)
    if (diagnosis && (!before || orderOf(diagnosis) > orderOf(before))) newest.set(unit, diagnosis)
  }
  return newest
}

const orderOf = ({ key, says }: Diagnosis): string => `${says.madeOn} ${key}`
