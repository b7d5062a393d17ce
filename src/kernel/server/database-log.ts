import pg from 'pg'

/**
 * What PostgreSQL is set to write into its own log beside its life: the values of statements, that is words of tenants and, of the ledger
 * of time, sums in which one person may be alone. Each setting as the owner’s login finds it (`name = value`); none where values are left
 * out (`log_parameter_max_length = 0`). Told at the start (docs/how-to/deploy.md), and nothing is refused: whoever looks for a slow
 * question may have set it for an hour.
 */
export const keptInLog = async (config: pg.PoolConfig): Promise<string[]> => {
  const client = new pg.Client(config)
  await client.connect()
  try {
    const { rows } = await client.query<{ kept: string }>(`
      with s as (select name, setting from pg_settings)
      select s.name || ' = ' || s.setting as kept from s
      where (s.name = 'log_parameter_max_length_on_error' and s.setting <> '0')
        or ((select v.setting from s v where v.name = 'log_parameter_max_length') is distinct from '0' and (
          (s.name = 'log_statement' and s.setting in ('mod', 'all'))
          or (s.name in ('log_min_duration_statement', 'log_min_duration_sample') and s.setting <> '-1')
          or (s.name = 'log_transaction_sample_rate' and s.setting <> '0')))
        or (s.name = 'auto_explain.log_min_duration' and s.setting <> '-1'
          and (select v.setting from s v where v.name = 'auto_explain.log_parameter_max_length') is distinct from '0')
      order by 1`)
    return rows.map(({ kept }) => kept)
  } finally {
    await client.end()
  }
}
