/**
 * The address under which the site will stand, as whoever builds it says in `SITE_URL`; undefined where
 * nobody does. Here alone the environment is asked: pages and what they show are given it.
 */
export const builtFor = (): string | undefined => process.env['SITE_URL'] || undefined;
