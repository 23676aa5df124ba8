namespace Plc.Model.Tool.Completion;

/// <summary>What a shell has to be told so that it completes command lines of <c>plc</c>.</summary>
internal static class CompletionScripts
{
    /// <summary>By the name of the shell.</summary>
    internal static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string> { ["bash"] = Bash, ["zsh"] = Zsh, ["fish"] = Fish, ["pwsh"] = PowerShell };

    /// <summary>A word that bash cuts at "=" is put together again, and of each answer the part after it is given back. Bash 3.2, as macOS has it, knows neither mapfile nor negative indexes.</summary>
    private const string Bash = """
        # Completion of plc for bash. Put this line in ~/.bashrc:  source <(plc completion bash)
        _plc() {
            local words=() i last=-1 joins line
            for ((i = 1; i <= COMP_CWORD; i++)); do
                joins=
                if ((last >= 0)) && [[ ${COMP_WORDS[i]} == = || ${COMP_WORDS[i-1]} == = ]]; then joins=1; fi
                if [[ $joins ]]; then words[last]+=${COMP_WORDS[i]}; else words[++last]=${COMP_WORDS[i]}; fi
            done
            local current=${words[last]} cut=
            if [[ $current == *=* && ${COMP_WORDS[COMP_CWORD]} != "$current" ]]; then cut=${current%"${current##*=}"}; fi
            COMPREPLY=()
            while IFS= read -r line; do
                line=${line%%$'\t'*}
                COMPREPLY+=("${line#"$cut"}")
            done < <(plc "[complete:$last]" "${words[@]}" 2>/dev/null)
            if [[ ${#COMPREPLY[@]} == 1 && ${COMPREPLY[0]} == *= ]]; then compopt -o nospace 2>/dev/null; fi
        }
        complete -o bashdefault -o default -F _plc plc

        """;

    private const string Zsh = """
        #compdef plc
        # Completion of plc for zsh. Put this line in ~/.zshrc, after compinit:  source <(plc completion zsh)
        _plc() {
            local -a answers
            local line
            for line in "${(@f)$(plc "[complete:$((CURRENT - 2))]" "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
                [[ -n $line ]] || continue
                if [[ $line == *$'\t'* ]]; then answers+=("${${line%%$'\t'*}//:/\\:}:${line#*$'\t'}"); else answers+=("${line//:/\\:}"); fi
            done
            if (( ${#answers} )); then _describe -V plc answers; else _files; fi
        }
        compdef _plc plc

        """;

    private const string Fish = """
        # Completion of plc for fish. Run once:  plc completion fish > ~/.config/fish/completions/plc.fish
        function __plc_complete
            set -l before (commandline -opc)
            set -l current (commandline -ct)
            set -l answers (plc "[complete:"(math (count $before) - 1)"]" $before[2..-1] "$current" 2>/dev/null)
            if test (count $answers) -gt 0
                printf '%s\n' $answers
            else
                __fish_complete_path "$current"
            end
        end
        complete -c plc -f -a '(__plc_complete)'

        """;

    private const string PowerShell = """
        # Completion of plc for PowerShell. Put this line in $PROFILE:  plc completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName plc -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            $before = @($commandAst.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object {
                if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
            })
            plc "[complete:$($before.Count)]" @before $wordToComplete 2>$null | ForEach-Object {
                $word, $meaning = $_ -split "`t", 2
                [System.Management.Automation.CompletionResult]::new($word, $word, 'ParameterValue', $(if ($meaning) { $meaning } else { $word }))
            }
        }

        """;
}
