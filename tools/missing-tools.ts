/**
 * What a run for others must have and has not. At home a missing browser skips its tests and says so; on a machine of
 * integration (`CI=true`) what was not run must not look as if it held. `chosen`: only some kinds were asked for.
 */
export const missingIn = (
  env: Record<string, string | undefined>,
  { kinds, chosen, chromium }: { kinds: readonly string[]; chosen: boolean; chromium: string | undefined },
): string[] =>
  env['CI'] !== 'true'
    ? []
    : [
        ...(!chromium && (kinds.includes('phones') || kinds.includes('journeys'))
          ? ['Chromium (CHROMIUM), for phones and journeys']
          : []),
        ...(!chosen && !env['TEST_DATABASE_URL']
          ? ['an ordinary PostgreSQL (TEST_DATABASE_URL), for the tests of the server']
          : []),
      ]
