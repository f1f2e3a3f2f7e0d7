"""
Settings of ``csea validate`` beside its options: flag over environment over file over default.

Every option has a key of its long name in ``csea-validate.toml`` or in ``[tool.csea-validate]`` of ``pyproject.toml``,
and a variable ``CSEA_VALIDATE_`` and the name in capitals; options that other themes add have both by themselves.

A file is looked for from the working directory up to the top of the repository, never beside the messages. One
that was found, not named with ``--config``, is not trusted to turn a run green: it cannot say ``exit-zero``, and
files that it names lie in its own folder. No file can leave out a safety rule or name code to run; rules that it
leaves out are told in every output.
"""
