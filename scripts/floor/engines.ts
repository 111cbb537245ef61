/** What base library 3.7.0 runs on at least (WeChat's compatibility list): iOS 14 and Chrome 86. As esbuild names them; package.json's browserslist says the same. */
export const FLOOR_ENGINES = ['ios14', 'chrome86'] as const
