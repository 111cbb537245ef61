import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { version } from '../package.json'
import { FirstPage } from './firstPage'
import { FlexGap } from './flexGap'
import { Licences } from './licences'
import { outputsIn } from './outputs'

const root = path.resolve(__dirname, '..')
const outputs = outputsIn(process.env)
const outputRoot = process.env.TARO_ENV === 'h5' ? outputs.h5 : outputs.weapp
/** Written for newer engines than some phones have; a script that does not parse would take the app with it. */
const compile = { include: [path.resolve(root, 'core'), (file: string) => /node_modules[\\/](@noble|valibot)[\\/]/.test(file)] }
const cssModules = { enable: false, config: { namingPattern: 'module', generateScopedName: '[name]__[local]' } }

interface Chain {
  readonly module: { rule(name: string): Rule }
}
interface Rule {
  test(path: RegExp): Rule
  pre(): Rule
  use(name: string): { loader(file: string): unknown }
}

/** What @noble's code needs before Babel sees it. */
function noble({ module }: Chain): void {
  const rule = (name: string, of: RegExp): unknown =>
    module
      .rule(name)
      .test(of)
      .pre()
      .use(name)
      .loader(path.resolve(__dirname, `${name}.js`))
  rule('bigintLiterals', /@noble[\\/]ed25519[\\/]/)
  rule('hasOwn', /@noble[\\/]/)
}

/** One source, two outputs: one for WeChat, one for any browser (outputs.ts says where). */
export default defineConfig(async () => ({
  projectName: 'nuanfeng',
  date: '2026-11-24',
  designWidth: 750,
  deviceRatio: { 640: 1.17, 750: 1, 375: 2, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot,
  plugins: [
    '@tarojs/plugin-framework-react',
    '@tarojs/plugin-platform-weapp',
    '@tarojs/plugin-platform-h5',
    path.resolve(__dirname, 'ariaPlugin.js'),
  ],
  alias: {
    '@': path.resolve(root, 'src'),
    '@core': path.resolve(root, 'core'),
    // Written by `feedc bundle` before every build; see docs/decisions/0003.
    '@bundled': path.resolve(root, outputs.bundled),
  },
  defineConstants: { APP_VERSION: JSON.stringify(version) },
  // Chinese stays Chinese: escaped, every letter would weigh six bytes instead of three.
  terser: {
    enable: true,
    config: {
      ecma: 2019,
      compress: { ecma: 2019, passes: 3, pure_getters: true, keep_fargs: false, unsafe_arrows: true },
      output: { ecma: 2019, ascii_only: false, comments: false },
    },
  },
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // WeChat finds the themed icons through theme.json, which Taro doesn't follow.
  copy: {
    patterns: [
      { from: 'src/assets/', to: `${outputRoot}/assets/` },
      // A browser fetches the feed from beside the page.
      ...(process.env.TARO_ENV === 'h5' ? [{ from: `${outputs.feed}/`, to: `${outputRoot}/feed/` }] : []),
    ],
    options: {},
  },
  mini: {
    // Our screens are at most 8 deep; each level Taro prepares for costs 4 KB. Deeper ones still work, through comp.wxml.
    baseLevel: 8,
    // What React never asks of a node.
    runtime: { enableInnerHTML: false, enableAdjacentHTML: false, enableTemplateContent: false, enableCloneNode: false },
    compile,
    webpackChain: chain => {
      noble(chain)
      chain.plugin('flex gap').use(FlexGap)
      chain.plugin('licences').use(Licences, [{ root, file: null }])
      chain.resolve.alias.set('@tarojs/taro$', path.resolve(__dirname, 'taro.js'))
    },
    experimental: { compileMode: true },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules },
  },
  h5: {
    webpackChain: chain => {
      noble(chain)
      chain.module
        .rule('withoutFont')
        .test(/@tarojs[\\/]components[\\/].*taro-components\.css$/)
        .pre()
        .use('withoutFont')
        .loader(path.resolve(__dirname, 'withoutFont.js'))
      chain.resolve.alias.set('@tarojs/router$', path.resolve(__dirname, 'router.js'))
      chain.plugin('licences').use(Licences, [{ root, file: 'licenses.txt' }])
      chain.plugin('flex gap').use(FlexGap)
      chain.plugin('first page').use(FirstPage)
      // What several pages need is fetched once, not again inside each page's own script.
      chain.optimization.splitChunks({ chunks: 'all', minSize: 12_000, hidePathInfo: true })
    },
    compile,
    publicPath: './',
    staticDirectory: 'static',
    // The tab bar's pictures stay files: inside the script, 6 KB of it would be pictures that are asked for again as files anyway.
    imageUrlLoaderOption: { limit: 0 },
    router: { mode: 'hash' },
    // Named by its hash, a file can be kept for a year (deploy/nginx.conf) and a new version is never mixed with an old one.
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'chunk/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true, config: {} },
      // A tablet gets a column, not a magnified phone.
      pxtransform: {
        enable: true,
        config: { baseFontSize: 20, minRootSize: 18, maxRootSize: 22, selectorBlackList: [/leaflet/] },
      },
      cssModules,
    },
  },
}))
