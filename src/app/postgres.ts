import { startPostgres } from '../kernel/server/embedded-postgres.ts'
import type { Settings } from '../kernel/server/settings.ts'

export type EmbeddedServer = ReturnType<typeof startPostgres>

// Without its database the house answers nothing but faults, and would for ever: whoever watches over it starts it anew
// (`EX_SOFTWARE` of sysexits.h).
const endWithDatabase = (): never => {
  process.stderr.write('La base de données embarquée s’est arrêtée : Loge s’arrête avec elle.\n')
  process.exit(70)
}

/** The database that comes with Loge, under way; nothing where there is another. The process ends with it. */
export const beginPostgres = ({
  databaseUrl,
  dataDir,
}: Pick<Settings, 'databaseUrl' | 'dataDir'>): EmbeddedServer | undefined =>
  databaseUrl ? undefined : startPostgres(dataDir, [], endWithDatabase)
