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
