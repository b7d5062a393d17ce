import { pairTasks } from '../effort-pairs.ts'

/** What a pair costs whoever settles it (s), on the real page: `npm run -s bench -- effort` walks the same. */
export const measurePairs = async (): Promise<void> => {
  const { bench } = await import('../effort.ts')
  await bench({ only: pairTasks.map(({ name }) => name) })
}
