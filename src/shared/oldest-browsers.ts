/**
 * The oldest browsers for which styles and scripts are compiled, as esbuild names them. Chromium and
 * Firefox are the last ones on Windows 7 and 8.
 */
export const oldestBrowsers = ['chrome109', 'firefox115', 'safari16'];
