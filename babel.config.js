// Nothing is filled in: our code keeps to what the floor has, and `npm test` looks into both outputs (scripts/floor).
module.exports = { presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: false }]] }
