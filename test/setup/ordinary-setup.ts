import type { TestProject } from 'vitest/node'
import { dropBeginnings } from './database.ts'

/** On a PostgreSQL that stays, what a run has told to begin with goes with it. */
export const setup = (project: TestProject) => (): Promise<void> => {
  Object.assign(process.env, project.config.env)
  return dropBeginnings()
}
