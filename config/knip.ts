import type { KnipConfig } from 'knip'

/** Packages that nothing imports: who asks for each by its name, in that file. test/unused.test.ts looks whether it still does. */
export const LOADED_BY_NAME: Readonly<Record<string, string>> = {
  '@tarojs/plugin-framework-react': 'config/index.ts',
  '@tarojs/plugin-platform-weapp': 'config/index.ts',
  '@tarojs/plugin-platform-h5': 'config/index.ts',
  '@tarojs/webpack5-runner': 'node_modules/@tarojs/service/dist/platform-plugin-base/mini.js',
  '@tarojs/taro-loader': 'node_modules/@tarojs/webpack5-runner/dist/plugins/MiniPlugin.js',
  '@tarojs/react': 'node_modules/@tarojs/plugin-framework-react/dist/index.js',
  '@pmmmwh/react-refresh-webpack-plugin': 'node_modules/@tarojs/plugin-framework-react/dist/index.js',
  '@babel/runtime': 'node_modules/babel-preset-taro/index.js',
  '@babel/plugin-transform-class-properties': 'node_modules/babel-preset-taro/index.js',
  'lucide-static': 'scripts/icons.ts',
  'typescript-native': 'scripts/test.ts',
}

/** npx knip --config config/knip.ts: no file, export or dependency that nothing uses. */
export default {
  entry: [
    // Taro's: the app, its routes, and the twins that H5 takes instead.
    'src/app.tsx',
    'src/app.config.ts',
    'src/pages/**/index.{tsx,config.ts}',
    'src/**/*.h5.{ts,tsx}',
    'config/index.ts',
    'config/*.{js,mjs}',
    // esbuild's: the worker of the page, and what bench runs as a phone would.
    'src/web/serviceWorker.ts',
    'src/web/first/{FirstScreen,plainTags}.tsx',
    'src/web/first/{head,handOver}.ts',
    'scripts/{webPage,installable}.ts',
    'bench/phone/*.ts',
    // Run by their path: a thread, a child, a script in a page, bench rows by name.
    'feedc/import/file/worker.ts',
    'feedc/import/{word,pdf,excel}/read{Docx,DocxList,Pdf,Xlsx}.ts',
    'feedc/preview/client.js',
    'bench/rows/*.ts',
    'scripts/mutate/runner.ts',
    // What the desk's two halves say to each other; one of them may be ahead.
    'desk/api/*.ts',
    // Vite's: the editors' page.
    'desk/ui/main.tsx',
    'config/desk.vite.ts',
    'packages/*/src/package/packWorker.ts',
    // What others import by the package's name.
    'packages/weapp-rig/src/{,*/}index.ts',
    // Run by hand, as their first lines say.
    'scripts/shareCard.ts',
    'test/vectors/write.ts',
    // What tsconfig.test.json puts in Taro's place.
    'test/fakes/taro{,Components}.{ts,tsx}',
    // Mini-programs of their own, which WeChat's runtime reads.
    'bench/native/**/*.js',
    'packages/weapp-rig/fixtures/*/**/*.js',
    '{core,src,feedc,inbox,desk,packages,test,bench,scripts,config}/**/*.test.{ts,tsx}',
  ],
  project: ['{core,src,feedc,inbox,desk,packages,test,bench,scripts,config}/**/*.{ts,tsx,js,mjs,cjs}'],
  // What `feedc bundle` writes is no package.
  ignoreDependencies: [...Object.keys(LOADED_BY_NAME), '@bundled/.+'],
  // Debian's: for who draws icons anew, and of the S3 server that documents are followed with.
  ignoreBinaries: ['pngquant', 'swift-ring-builder', 'ssh-keygen', 'openssl'],
} satisfies KnipConfig
